import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { MemoryAdapter } from '@lus/adapter';
import '@lus/elements/follow-up/follow-up.js';
import { houseStyles } from '../tests/support/house-styles.js';
import { anOpenTopic } from '../tests/support/open-topic.js';
import { fetchHouseStyle, wearHouseStyle } from './site/house-style.js';
import './house-styles.css';

export default { title: 'House styles' } satisfies Meta;

const all = [{ id: 'lus', name: 'Lus' }, ...houseStyles];

/** One widget as eleven municipalities would show it: nothing but the class of the page differs. */
export const BesideEachOther: StoryObj = {
  loaders: [
    async () => {
      await Promise.all(houseStyles.map(({ id }) => fetchHouseStyle(id)));
      return {};
    },
  ],
  render: () => html`
    <div class="house-styles">
      ${all.map(
        ({ id, name }) => html`
          <section aria-labelledby="style-${id}">
            <h2 id="style-${id}" lang="en">${name}</h2>
            <div
              class="house"
              lang="nl"
              ${ref((element) => {
                if (element instanceof HTMLElement) void wearHouseStyle(element, id);
              })}
            >
              <lus-follow-up
                heading-level="3"
                .adapter=${new MemoryAdapter({ topics: [anOpenTopic()] })}
              ></lus-follow-up>
            </div>
          </section>
        `,
      )}
    </div>
  `,
};
