import{n as e}from"./rolldown-runtime-BgaNhQyE.js";import{An as t,Bt as n,Cr as r,Fn as i,Gn as a,Gt as o,Hn as s,Jn as c,Kn as l,Kt as u,M as d,Or as f,Pn as p,Sn as m,Sr as h,Vn as g,_t as _,an as v,ar as y,ct as b,ir as x,j as S,jn as C,jr as w,lt as T,m as E,on as D,p as O,qn as k,wn as A,zt as j}from"./indexhtml-C15Xwie0.js";import{a as M,i as N,n as P,o as F,r as I,s as L,t as R}from"./vaadin-details-Bi4ADZjm.js";var z,B=e((()=>{h(),L(),z=[F(`vaadin-accordion-heading`),w`
    button {
      align-items: center;
      appearance: none;
      background: transparent;
      border: 0;
      color: inherit;
      cursor: inherit;
      display: flex;
      font: inherit;
      gap: inherit;
      outline: none;
      padding: 0;
      touch-action: manipulation;
    }
  `]})),V,H=e((()=>{h(),D(),y(),c(),s(),i(),C(),B(),V=class extends v(k(t(g(p(r))))){static get is(){return`vaadin-accordion-heading`}static get shadowRootOptions(){return{...r.shadowRootOptions,delegatesFocus:!0}}static get styles(){return z}static get lumoInjector(){return{...super.lumoInjector,includeBaseStyles:!0}}static get properties(){return{opened:{type:Boolean,reflectToAttribute:!0,sync:!0,value:!1}}}render(){return f`
      <button id="button" part="content" ?disabled="${this.disabled}" aria-expanded="${this.opened?`true`:`false`}">
        <span part="toggle" aria-hidden="true"></span>
        <slot></slot>
      </button>
    `}ready(){super.ready(),this.hasAttribute(`role`)||this.setAttribute(`role`,`heading`)}},x(V)})),U,W=e((()=>{h(),U=w`
  :host {
    display: block;
  }

  :host([hidden]),
  :host(:not([opened])) [part='content'] {
    display: none !important;
  }

  [part='content'] {
    box-sizing: border-box;
  }

  :host([focus-ring]) {
    --_focus-ring: 1;
  }
`})),G,K=e((()=>{d(),E(),n(),M(),I(),G=e=>class extends N(S(O(e))){static get properties(){return{summary:{type:String,observer:`_summaryChanged`}}}static get observers(){return[`__updateAriaAttributes(focusElement, _contentElements)`]}static get delegateProps(){return[`disabled`,`opened`,`_theme`]}constructor(){super(),this._summaryController=new P(this,`vaadin-accordion-heading`),this._summaryController.addEventListener(`slot-content-changed`,e=>{let{node:t}=e.target;this._setFocusElement(t),this.stateTarget=t,this._tooltipController.setTarget(t)}),this._tooltipController=new j(this),this._tooltipController.setPosition(`bottom-start`)}__forwardTabIndex(e){super.__forwardTabIndex(e),e!==void 0&&this.focusElement&&(this.focusElement.$.button.tabIndex=e,this.focusElement.tabIndex=-1)}ready(){super.ready(),this.addController(this._summaryController),this.addController(this._tooltipController)}_delegateProperty(e,t){if(this.stateTarget){if(e===`_theme`){this._delegateAttribute(`theme`,t);return}super._delegateProperty(e,t)}}_setAriaDisabled(){}_summaryChanged(e){this._summaryController.setSummary(e)}__updateAriaAttributes(e,t){if(e&&t){let n=t[0];n&&(n.setAttribute(`role`,`region`),n.setAttribute(`aria-labelledby`,e.id)),n?.id?e.setAttribute(`aria-controls`,n.id):e.removeAttribute(`aria-controls`)}}}})),q,J=e((()=>{H(),h(),y(),s(),i(),C(),W(),K(),q=class extends G(t(g(p(r)))){static get is(){return`vaadin-accordion-panel`}static get styles(){return U}static get lumoInjector(){return{...super.lumoInjector,includeBaseStyles:!0}}render(){return f`
      <slot name="summary"></slot>

      <div part="content">
        <slot></slot>
      </div>

      <slot name="tooltip"></slot>
    `}},x(q)})),Y,X=e((()=>{m(),T(),u(),Y=e=>class extends b(e){static get properties(){return{opened:{type:Number,value:0,notify:!0,reflectToAttribute:!0},items:{type:Array,readOnly:!0,notify:!0}}}static get observers(){return[`_updateItems(items, opened)`]}constructor(){super(),this._boundUpdateOpened=this._updateOpened.bind(this)}get focused(){return(this._getItems()||[]).find(e=>A(e.focusElement))}focus(e){this._observer&&this._observer.flush(),super.focus(e)}ready(){super.ready();let e=this.shadowRoot.querySelector(`slot`);this._observer=new o(e,e=>{this._setItems(this._filterItems(Array.from(this.children))),this._filterItems(e.addedNodes).forEach(e=>{e.addEventListener(`opened-changed`,this._boundUpdateOpened)})})}_getItems(){return this.items}_filterItems(e){return e.filter(e=>e instanceof customElements.get(`vaadin-accordion-panel`))}_updateItems(e,t){if(e){this.__itemsSync=!0;let n=e[t];e.forEach(e=>{e.opened=e===n}),this.__itemsSync=!1}}_onKeyDown(e){this.items.some(t=>t.focusElement===e.target)&&super._onKeyDown(e)}_updateOpened(e){if(this.__itemsSync)return;let t=this._filterItems(e.composedPath())[0],n=this.items.indexOf(t);if(e.detail.value){if(t.disabled||n===-1)return;this.opened=n}else this.items.some(e=>e.opened)||(this.opened=null)}}})),Z,Q=e((()=>{J(),h(),y(),l(),s(),C(),X(),Z=class extends Y(t(a(g(r)))){static get is(){return`vaadin-accordion`}static get styles(){return w`
      :host {
        display: block;
      }

      :host([hidden]) {
        display: none !important;
      }
    `}render(){return f`<slot></slot>`}},x(Z)}));e((()=>{Q(),J(),R(),_()}))();