/** Words of what became of a question. */
export const stateWords = {
  zh: {
    loading: '正在读取…',
    unreachable: '接口没有应答', unreachableHelp: '服务器可能已停止，或网络断开。请检查服务是否在运行，然后重试。',
    refused: '接口没有给出答案', retry: '重试',
    more: (count: string) => `另有 ${count} 项`, fewer: '收起',
  },
  en: {
    loading: 'Loading…',
    unreachable: 'The API does not answer', unreachableHelp: 'The server may have stopped, or the network is down. See that it runs, then try again.',
    refused: 'The API gave no answer', retry: 'Try again',
    more: (count: string) => `${count} more`, fewer: 'Fewer',
  },
};
