import "./quiet.mjs";
import "./switcher.mjs";
