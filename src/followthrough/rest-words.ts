/** Part of what was promised is left for later. */
export const rest = /顺延|延期|推迟|延后|其余[^。；]{0,24}(?:年|正在|尚|待|将)|尚未|未能|结转/u;
