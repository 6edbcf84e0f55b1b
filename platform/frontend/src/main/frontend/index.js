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

/**
 * Knows the push script already. The page asked for its first view while this script was on the way; the view is shown
 * at once. Where that request failed, all goes Vaadin's way.
 */
class TelarFlow extends Flow {
  async flowInitUi() {
    const first = await window.telarFirst;
    if (!first) return super.flowInitUi();
    // connected before the client puts the view there, else components would not be drawn
    const { appId } = first.appConfig;
    this.waiting = document.createElement(`flow-container-${appId.toLowerCase()}`);
    this.waiting.id = appId;
    document.querySelector('#outlet').append(this.waiting);
    return first;
  }

  flowNavigate(context, command) {
    if (!this.waiting) return super.flowNavigate(context, command);
    delete this.waiting;
    super.flowNavigate(context);
    return Promise.resolve(this.container);
  }

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
