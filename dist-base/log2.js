export { t as Log } from "./log.js";
