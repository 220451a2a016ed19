import '@lus/elements/plain-language-explainer/plain-language-explainer.js';
import './connect-explaining.js';
