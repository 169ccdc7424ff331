// Every test of the built site, in one process, so that they share one browser. What only reads files comes first.

import "./structure.mjs";
import "./addresses.mjs";
import "./languages.mjs";
import "./figures.mjs";
import "./filter.mjs";
import "./ask.mjs";
import "./weight.mjs";
import "./light.mjs";
import "./standards.mjs";
import "./quiet.mjs";
import "./search.mjs";
import "./switcher.mjs";
import "./keyboard.mjs";
import "./reader.mjs";
import "./home.mjs";
import "./narrow.mjs";
import "./beside.mjs";
import "./paper.mjs";
import "./codes.mjs";
import "./preferences.mjs";
import "./accessibility.mjs";
import "./reading.mjs";
