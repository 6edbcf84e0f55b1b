import{n as e}from"./rolldown-runtime-BgaNhQyE.js";import{$t as t,An as n,Bt as r,C as i,Cr as a,Fn as o,Gn as s,Hn as c,Jn as l,Kn as u,M as d,Nr as f,Or as p,Pn as m,Sr as h,Vn as g,ar as _,en as v,ir as y,j as b,jn as x,jr as S,kn as C,m as w,p as T,qn as E,w as D,zt as O}from"./indexhtml-C15Xwie0.js";var k,A=e((()=>{C(),h(),k=(e=`vaadin-details-summary`)=>S`
  :host {
    align-items: center;
    background: var(--${f(e)}-background, transparent);
    background-origin: border-box;
    border: var(--${f(e)}-border-width, 0) solid
      var(--${f(e)}-border-color, var(--vaadin-border-color-secondary));
    border-radius: var(--${f(e)}-border-radius, var(--vaadin-radius-m));
    box-sizing: border-box;
    color: var(--${f(e)}-text-color, var(--vaadin-text-color));
    cursor: var(--vaadin-clickable-cursor);
    display: flex;
    font-size: var(--${f(e)}-font-size, inherit);
    font-weight: var(--${f(e)}-font-weight, 500);
    gap: var(--${f(e)}-gap, 0 var(--vaadin-gap-s));
    height: var(--${f(e)}-height, auto);
    outline: calc(var(--vaadin-focus-ring-width) * var(--_focus-ring, 0)) solid var(--vaadin-focus-ring-color);
    outline-offset: 1px;
    padding: var(
      --${f(e)}-padding,
      var(--vaadin-padding-block-container) var(--vaadin-padding-inline-container)
    );
    -webkit-tap-highlight-color: transparent;
    -webkit-user-select: none;
    user-select: none;
  }

  :host([focus-ring]) {
    --_focus-ring: 1;
  }

  :host([hidden]) {
    display: none !important;
  }

  [part='toggle'] {
    color: var(--vaadin-text-color-secondary);
  }

  @media (prefers-reduced-motion: no-preference) {
    [part='toggle'] {
      transition-property: rotate;
      transition-duration: 150ms;
      animation: delay-initial-transition 1ms;
    }

    @keyframes delay-initial-transition {
      0% {
        rotate: 0deg;
      }
    }
  }

  [part='toggle']::before {
    background: currentColor;
    content: '';
    display: block;
    height: var(--vaadin-icon-size, 1lh);
    mask: var(--_vaadin-icon-chevron-down) 50% / var(--vaadin-icon-visual-size, 100%) no-repeat;
    width: var(--vaadin-icon-size, 1lh);
    rotate: -90deg;
  }

  :host([disabled]) {
    opacity: 0.5;
    cursor: var(--vaadin-disabled-cursor);
  }

  :host([dir='rtl']) [part='toggle']::before {
    scale: -1;
  }

  :host([opened]) [part='toggle'] {
    rotate: 90deg;
  }

  :host([dir='rtl'][opened]) [part='toggle'] {
    rotate: -90deg;
  }

  @media (forced-colors: active) {
    [part='toggle']::before {
      background: CanvasText;
    }

    :host([disabled]) {
      color: GrayText;
      opacity: 1;
    }

    :host([disabled]) [part='toggle']::before {
      background: GrayText;
    }
  }
`})),j,M=e((()=>{h(),v(),_(),l(),c(),o(),x(),A(),j=class extends t(E(n(g(m(a))))){static get is(){return`vaadin-details-summary`}static get styles(){return k()}static get lumoInjector(){return{...super.lumoInjector,includeBaseStyles:!0}}static get properties(){return{opened:{type:Boolean,reflectToAttribute:!0}}}render(){return p`
      <span part="toggle" aria-hidden="true"></span>
      <div part="content"><slot></slot></div>
    `}},y(j)})),N,P=e((()=>{D(),N=class extends i{static generateId(e){return super.generateId(e,`content`)}constructor(e){super(e,``,null,{multiple:!0})}}})),F,I=e((()=>{P(),F=e=>class extends e{static get properties(){return{opened:{type:Boolean,value:!1,reflectToAttribute:!0,notify:!0},_contentElements:{type:Array}}}static get observers(){return[`_openedOrContentChanged(opened, _contentElements)`]}constructor(){super(),this._contentController=new N(this),this._contentController.addEventListener(`slot-content-changed`,e=>{let t=e.target.nodes||[];this._contentElements=t.filter(e=>e.parentNode===this)})}ready(){super.ready(),this.addController(this._contentController),this.addEventListener(`click`,({target:e})=>{if(this.disabled||e.localName===`a`)return;let t=this.focusElement;t&&(e===t||t.contains(e))&&(this.opened=!this.opened)})}_openedOrContentChanged(e,t){t&&t.forEach(t=>{t.setAttribute(`aria-hidden`,e?`false`:`true`)})}}})),L,R=e((()=>{D(),L=class extends i{constructor(e,t){super(e,`summary`,t)}setSummary(e){this.summary=e,this.getSlotChild()||this.restoreDefaultNode(),this.node===this.defaultNode&&this.updateDefaultNode(this.node)}restoreDefaultNode(){let{summary:e}=this;e&&e.trim()!==``&&this.attachDefaultNode()}updateDefaultNode(e){e&&(e.textContent=this.summary),super.updateDefaultNode(e)}}})),z,B=e((()=>{d(),w(),r(),I(),R(),z=e=>class extends F(b(T(e))){static get properties(){return{summary:{type:String,observer:`_summaryChanged`}}}static get observers(){return[`__updateAriaControls(focusElement, _contentElements)`,`__updateAriaExpanded(focusElement, opened)`]}static get delegateProps(){return[`disabled`,`opened`,`_theme`]}constructor(){super(),this._summaryController=new L(this,`vaadin-details-summary`),this._summaryController.addEventListener(`slot-content-changed`,e=>{let{node:t}=e.target;this._setFocusElement(t),this.stateTarget=t,this._tooltipController.setTarget(t)}),this._tooltipController=new O(this),this._tooltipController.setPosition(`bottom-start`)}ready(){super.ready(),this.addController(this._summaryController),this.addController(this._tooltipController)}_delegateProperty(e,t){if(this.stateTarget){if(e===`_theme`){this._delegateAttribute(`theme`,t);return}super._delegateProperty(e,t)}}_setAriaDisabled(){}_summaryChanged(e){this._summaryController.setSummary(e)}__updateAriaControls(e,t){if(e&&t){let n=t[0];n?.id?e.setAttribute(`aria-controls`,n.id):e.removeAttribute(`aria-controls`)}}__updateAriaExpanded(e,t){e&&e.setAttribute(`aria-expanded`,t?`true`:`false`)}}})),V,H=e((()=>{M(),h(),_(),u(),c(),o(),x(),B(),V=class extends z(s(n(g(m(a))))){static get is(){return`vaadin-details`}static get styles(){return S`
      :host {
        display: block;
      }

      :host([hidden]),
      :host(:not([opened])) [part='content'] {
        display: none !important;
      }
    `}static get lumoInjector(){return{...super.lumoInjector,includeBaseStyles:!0}}render(){return p`
      <slot name="summary"></slot>

      <div part="content">
        <slot></slot>
      </div>

      <slot name="tooltip"></slot>
    `}},y(V)}));export{I as a,F as i,L as n,k as o,R as r,A as s,H as t};