import { hostContract } from "./contract";
import { memorySubject } from "./memory-subject";

hostContract("memory", memorySubject);
