import { everyHouseStyle } from '../support/readable.suite.js';

everyHouseStyle('dark');
