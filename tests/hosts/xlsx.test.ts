import { hostContract } from "./contract";
import { xlsxSubject } from "./xlsx-subject";

hostContract("xlsx", () => xlsxSubject());
