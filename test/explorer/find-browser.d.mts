export declare function findBrowser(): string | undefined;
export declare function whatBrowserIsMissing(): string | undefined;
