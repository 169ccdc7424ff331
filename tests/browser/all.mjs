import "./narrow.mjs";
import "./keyboard.mjs";
