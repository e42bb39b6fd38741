import { hostContract } from "./contract";
import { excelSubject } from "./excel-subject";

hostContract("Excel (Microsoft's library over a fake host)", excelSubject);
