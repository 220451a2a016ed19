import './connect.js';
import '@lus/elements/experience-form/experience-form.js';
