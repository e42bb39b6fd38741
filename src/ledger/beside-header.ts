/** 备注（王强.xlsx）: the column beside one of the user's, for what another ledger says there. */
export const besideHeader = (header: string, from: string): string => `${header}（${from}）`.slice(0, 255);
