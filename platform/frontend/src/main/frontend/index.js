// SPDX-License-Identifier: Apache-2.0
// Everything that the first page needs, imported at once: Vaadin's own entry fetches the same in five steps, each of which
// costs a round trip. Components that are not in the frame come in chunks when a view first shows them.
import '@vaadin/aura/aura.css';
import { Router } from '@vaadin/router';
import { Flow } from 'Frontend/generated/jar-resources/Flow.js';
import 'Frontend/generated/jar-resources/FlowBootstrap.js';
import 'Frontend/generated/jar-resources/FlowClient.js';
import atmosphere from 'telar-push';
import 'Frontend/generated/flow/generated-flow-imports.js';

Object.assign(window, { vaadinPush: { atmosphere } });

/** Knows the push script already. */
class TelarFlow extends Flow {
  async loadScript(url) {
    if (!url.includes('/push/vaadinPush')) {
      await super.loadScript(url);
    }
  }
}

const { serverSideRoutes } = new TelarFlow({
  imports: () => import('Frontend/generated/flow/generated-flow-imports.js')
});

new Router(document.querySelector('#outlet')).setRoutes([...serverSideRoutes]);
