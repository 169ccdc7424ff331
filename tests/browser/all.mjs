import "./accessibility.mjs";
