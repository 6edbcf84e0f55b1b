import{n as e}from"./rolldown-runtime-BgaNhQyE.js";import{An as t,Cr as n,Fn as r,Gn as i,Gt as a,Hn as o,Kn as s,Kt as c,Or as l,Pn as u,Sr as d,U as f,Vn as p,W as m,Xt as h,Zt as g,ar as _,gr as v,hr as y,ir as b,jn as x,jr as S,kn as C}from"./indexhtml-C15Xwie0.js";var w,T=e((()=>{C(),d(),w=S`
  :host {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    vertical-align: baseline;
    box-sizing: border-box;
    gap: var(--vaadin-badge-gap, 0.25em);
    padding: var(--vaadin-badge-padding, 0 calc(0.5lh - 0.25em));
    font-size: var(--vaadin-badge-font-size, 0.875rem);
    font-family: var(--vaadin-badge-font-family, inherit);
    font-weight: var(--vaadin-badge-font-weight, 500);
    line-height: var(--vaadin-badge-line-height, 1lh);
    color: var(--vaadin-badge-text-color, var(--vaadin-text-color));
    background: var(--vaadin-badge-background, transparent);
    border: var(--vaadin-badge-border-width, 1px) solid var(--vaadin-badge-border-color, var(--vaadin-border-color));
    border-radius: var(--vaadin-badge-border-radius, 100vh);
    min-width: calc(1lh + var(--vaadin-badge-border-width, 1px) * 2);
    white-space: nowrap;
    --vaadin-icon-size: 1em;
    /* prevent from stretching */
    height: round(1lh + var(--vaadin-badge-border-width, 1px) * 2, 0.125rem);
    flex: none;
    /* Only reserve 1lh of space (treat border as an outline) */
    margin: calc(var(--vaadin-badge-border-width, 1px) * -1);
  }

  :host([hidden]) {
    display: none !important;
  }

  [part='content'] {
    overflow: hidden;
    text-overflow: ellipsis;
  }

  :host(:not([has-icon])) [part='icon'],
  :host(:not([has-content])) [part='content'],
  :host(:not([has-number])) [part='number'] {
    display: none;
  }

  :host(:is([theme~='filled'], [theme~='dot'])) {
    background: var(--vaadin-text-color);
    color: var(--vaadin-background-color);
  }

  :host([theme~='icon-only']),
  :host([has-icon]:not([has-content], [has-number])) {
    padding: 0;
  }

  :host([theme~='icon-only']),
  :host([theme~='number-only']) {
    gap: 0;
  }

  :host([theme~='dot']) {
    min-width: 0;
    width: round(0.5em, 0.125rem);
    height: round(0.5em, 0.125rem);
    padding: 0;
    margin: 0;
  }

  @media (forced-colors: active) {
    :host {
      border: 1px solid !important;
    }
  }
`})),E,D=e((()=>{d(),y(),f(),_(),h(),s(),o(),c(),r(),x(),T(),E=class extends i(t(p(u(n)))){static get is(){return`vaadin-badge`}static get styles(){return[w,m]}static get lumoInjector(){return{...super.lumoInjector,includeBaseStyles:!0}}static get properties(){return{number:{type:Number}}}render(){let e=(this._theme||``).split(` `),t=e.includes(`icon-only`),n=e.includes(`number-only`),r=e.includes(`dot`);return l`
      <div part="icon" class="${v({"sr-only":n||r})}">
        <slot name="icon"></slot>
      </div>
      <div part="number" class="${v({"sr-only":t||r})}">${this.number}</div>
      <div part="content" class="${v({"sr-only":n||t||r})}">
        <slot></slot>
      </div>
    `}willUpdate(e){super.willUpdate(e),e.has(`number`)&&this.toggleAttribute(`has-number`,this.number!=null)}firstUpdated(){super.firstUpdated();let e=this.shadowRoot.querySelector(`slot:not([name])`);this.__slotObserver=new a(e,({currentNodes:e})=>{this.toggleAttribute(`has-content`,e.filter(e=>!g(e)).length>0)});let t=this.shadowRoot.querySelector(`slot[name="icon"]`);this.__iconSlotObserver=new a(t,({currentNodes:e})=>{this.toggleAttribute(`has-icon`,e.length>0)})}},b(E)}));e((()=>{D()}))();