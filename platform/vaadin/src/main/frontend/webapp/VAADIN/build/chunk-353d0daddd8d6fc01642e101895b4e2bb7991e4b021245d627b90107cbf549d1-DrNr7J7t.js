import{n as e}from"./rolldown-runtime-BgaNhQyE.js";import{An as t,Cr as n,Fn as r,Gn as i,Gt as a,Hn as o,Kn as s,Kt as c,Or as l,Pn as u,Sr as d,Vn as f,Xt as p,Zt as m,ar as h,ir as g,jn as _,jr as v,kn as y}from"./indexhtml-C15Xwie0.js";import{n as b}from"./vaadin-scroller--ORuc0qd.js";var x,S,C,w,T=e((()=>{y(),d(),x=v`
  :host {
    display: flex;
    box-sizing: border-box;
  }

  :host([hidden]) {
    display: none !important;
  }

  /* Theme variations */
  :host([theme~='margin']) {
    margin: var(--vaadin-horizontal-layout-margin, var(--vaadin-padding-m));
  }

  :host([theme~='padding']) {
    padding: var(--vaadin-horizontal-layout-padding, var(--vaadin-padding-m));
  }

  :host([theme~='spacing']) {
    gap: var(--vaadin-horizontal-layout-gap, var(--vaadin-gap-s));
  }

  :host([theme~='wrap']) {
    flex-wrap: wrap;
  }

  :host([has-end]:not([has-middle])) ::slotted([last-start-child]) {
    margin-inline-end: auto;
  }

  ::slotted([first-middle-child]) {
    margin-inline-start: auto;
  }

  ::slotted([last-middle-child]) {
    margin-inline-end: auto;
  }

  :host(:not([has-middle])) ::slotted([first-end-child]) {
    margin-inline-start: auto;
  }
`,S=window.Vaadin.featureFlags.layoutComponentImprovements,C=v`
  ::slotted([data-width-full]) {
    flex: 1;
  }

  ::slotted(vaadin-horizontal-layout[data-width-full]),
  ::slotted(vaadin-vertical-layout[data-width-full]) {
    min-width: 0;
  }
`,w=S?[x,C]:[x]})),E,D=e((()=>{p(),c(),E=e=>class extends e{ready(){super.ready();let e=this.shadowRoot.querySelector(`slot:not([name])`);this.__startSlotObserver=new a(e,({currentNodes:e,removedNodes:t})=>{t.length&&this.__clearAttribute(t,`last-start-child`);let n=e.filter(e=>e.nodeType===Node.ELEMENT_NODE);this.__updateAttributes(n,`start`,!1,!0);let r=e.filter(e=>!m(e));this.toggleAttribute(`has-start`,r.length>0)});let t=this.shadowRoot.querySelector(`[name="end"]`);this.__endSlotObserver=new a(t,({currentNodes:e,removedNodes:t})=>{t.length&&this.__clearAttribute(t,`first-end-child`),this.__updateAttributes(e,`end`,!0,!1),this.toggleAttribute(`has-end`,e.length>0)});let n=this.shadowRoot.querySelector(`[name="middle"]`);this.__middleSlotObserver=new a(n,({currentNodes:e,removedNodes:t})=>{t.length&&(this.__clearAttribute(t,`first-middle-child`),this.__clearAttribute(t,`last-middle-child`)),this.__updateAttributes(e,`middle`,!0,!0),this.toggleAttribute(`has-middle`,e.length>0)})}__clearAttribute(e,t){let n=e.find(e=>e.nodeType===Node.ELEMENT_NODE&&e.hasAttribute(t));n&&n.removeAttribute(t)}__updateAttributes(e,t,n,r){e.forEach((i,a)=>{if(n){let e=`first-${t}-child`;a===0?i.setAttribute(e,``):i.hasAttribute(e)&&i.removeAttribute(e)}if(r){let n=`last-${t}-child`;a===e.length-1?i.setAttribute(n,``):i.hasAttribute(n)&&i.removeAttribute(n)}})}}})),O,k=e((()=>{d(),h(),s(),o(),r(),_(),T(),D(),O=class extends E(t(i(f(u(n))))){static get is(){return`vaadin-horizontal-layout`}static get styles(){return w}static get lumoInjector(){return{...super.lumoInjector,includeBaseStyles:!0}}render(){return l`
      <slot></slot>
      <slot name="middle"></slot>
      <slot name="end"></slot>
    `}},g(O)})),A,j,M,N,P=e((()=>{y(),d(),A=v`
  :host {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    box-sizing: border-box;
  }

  :host([hidden]) {
    display: none !important;
  }

  /* Theme variations */
  :host([theme~='margin']) {
    margin: var(--vaadin-vertical-layout-margin, var(--vaadin-padding-m));
  }

  :host([theme~='padding']) {
    padding: var(--vaadin-vertical-layout-padding, var(--vaadin-padding-m));
  }

  :host([theme~='spacing']) {
    gap: var(--vaadin-vertical-layout-gap, var(--vaadin-gap-s));
  }

  :host([theme~='wrap']) {
    flex-wrap: wrap;
  }
`,j=window.Vaadin.featureFlags.layoutComponentImprovements,M=v`
  ::slotted([data-height-full]) {
    flex: 1;
  }

  ::slotted(vaadin-horizontal-layout[data-height-full]),
  ::slotted(vaadin-vertical-layout[data-height-full]) {
    min-height: 0;
  }
`,N=j?[A,M]:[A]})),F,I=e((()=>{d(),h(),s(),o(),r(),_(),P(),F=class extends t(i(f(u(n)))){static get is(){return`vaadin-vertical-layout`}static get styles(){return N}static get lumoInjector(){return{...super.lumoInjector,includeBaseStyles:!0}}render(){return l`<slot></slot>`}},g(F)}));e((()=>{k(),b(),I()}))();