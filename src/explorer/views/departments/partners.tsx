import { useFormats } from '../../language/formats.js';
import { useWords } from '../../language/language.js';
import { useUrlState } from '../../url-state.js';
import { ways, type Partner } from './department-data.js';
import { departmentWords } from './department-words.js';

/** What a line of a way is coloured by. */
const kindOf = { jointLead: 'JOINT_LEAD', leads: 'LEAD_SUPPORT', ledBy: 'LEAD_SUPPORT', jointResponsible: 'JOINT_RESPONSIBLE' } as const;

interface PartnersProps {
  readonly partners: readonly Partner[];
  readonly chosen: string | undefined;
}

/** With whom a body carries measures, and in which ways; a click shows the measures of both. */
export function Partners({ partners, chosen }: PartnersProps) {
  const words = useWords(departmentWords);
  const { number } = useFormats();
  const { change } = useUrlState();
  return (
    <section class="department-partners" aria-labelledby="department-partners">
      <h2 id="department-partners" class="department-subhead">{words.with} <span class="soft small number">{number(partners.length)}</span></h2>
      <p class="small soft">{partners.length === 0 ? words.alone : words.withHelp}</p>
      <ul>
        {partners.map((partner) => (
          <li key={partner.id}>
            <button type="button" class="plain" aria-current={partner.id === chosen ? 'true' : undefined} onClick={() => { change({ with: partner.id === chosen ? undefined : partner.id }); }}>
              <span lang="zh-CN">{partner.name}</span>
              <Ways partner={partner} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Ways({ partner }: { readonly partner: Partner }) {
  const words = useWords(departmentWords);
  const { number } = useFormats();
  return (
    <span class="department-partner-ways small">
      {ways.filter((way) => partner[way] > 0).map((way) => <span key={way} class={`way-${kindOf[way]}`}>{words[way]} <span class="number">{number(partner[way])}</span></span>)}
    </span>
  );
}
