import{n as e}from"./rolldown-runtime-BgaNhQyE.js";import{An as t,Bt as n,Cr as r,Fn as i,Gn as a,Gt as o,H as s,Hn as c,Kn as l,Kt as u,L as d,M as f,N as p,Or as m,P as ee,Pn as h,R as g,Sr as _,Ut as v,V as te,Vn as y,Wt as ne,X as re,Z as ie,_t as ae,a as oe,an as b,ar as x,b as S,cn as C,g as w,h as T,in as E,ir as D,j as O,jn as k,jr as A,ln as j,n as M,o as N,on as P,rn as F,sn as I,t as L,un as R,y as z,zt as se}from"./indexhtml-C15Xwie0.js";import{n as B,r as V}from"./rows-D_-cgC4s.js";import{n as H,t as U}from"./checkable-base-styles-BihURvwm.js";import{n as W,t as G}from"./group-base-styles-CMwHZHxP.js";var K,q,ce=e((()=>{_(),H(),g(),K=A`
  [part='radio'] {
    border-radius: 50%;
    color: var(--vaadin-radio-button-dot-color, var(--_color));
  }

  [part='radio']::after {
    width: var(--vaadin-radio-button-dot-size, var(--vaadin-radio-button-marker-size, 50%));
    height: var(--vaadin-radio-button-dot-size, var(--vaadin-radio-button-marker-size, 50%));
    border-radius: 50%;
    filter: var(--vaadin-radio-button-dot-color, var(--_filter));
  }
`,q=[d,U(`radio`,`radio-button`),K]})),J,le=e((()=>{P(),f(),s(),V(),ee(),S(),N(),J=e=>class extends te(z(B(O(b(e))))){static get properties(){return{name:{type:String,value:``}}}static get delegateAttrs(){return[...super.delegateAttrs,`name`]}constructor(){super(),this._setType(`radio`),this.value=`on`,this.tabindex=0}get slotStyles(){return[`
          ${this.localName} > input[slot='input'] {
            opacity: 0;
          }
        `]}ready(){super.ready(),this.addController(new p(this,e=>{this._setInputElement(e),this._setFocusElement(e),this.stateTarget=e,this.ariaTarget=e})),this.addController(new oe(this.inputElement,this._labelController))}}})),Y,X=e((()=>{_(),x(),l(),c(),i(),k(),ce(),le(),Y=class extends J(a(t(y(h(r))))){static get is(){return`vaadin-radio-button`}static get styles(){return q}render(){return m`
      <div class="vaadin-radio-button-container">
        <div part="radio" aria-hidden="true"></div>
        <slot name="input"></slot>
        <slot name="label"></slot>
      </div>
    `}},D(Y)})),Z,ue=e((()=>{_(),g(),W(),Z=[d,G,A`
    :host([readonly]) ::slotted(vaadin-radio-button) {
      --vaadin-radio-button-background: transparent;
      --vaadin-radio-button-border-color: var(--vaadin-border-color);
      --vaadin-radio-button-marker-color: var(--vaadin-text-color);
      --_border-style: dashed;
    }
  `]})),Q,de=e((()=>{R(),E(),C(),u(),n(),ne(),w(),Q=e=>class extends T(F(j(I(e)))){static get properties(){return{name:{type:String,observer:`__nameChanged`,sync:!0},value:{type:String,notify:!0,value:``,sync:!0,observer:`__valueChanged`},readonly:{type:Boolean,value:!1,reflectToAttribute:!0,sync:!0,observer:`__readonlyChanged`},_fieldName:{type:String}}}constructor(){super(),this.__registerRadioButton=this.__registerRadioButton.bind(this),this.__unregisterRadioButton=this.__unregisterRadioButton.bind(this),this.__onRadioButtonCheckedChange=this.__onRadioButtonCheckedChange.bind(this),this._tooltipController=new se(this),this._tooltipController.addEventListener(`tooltip-changed`,e=>{if(e.detail.node?.isConnected){let e=this.__radioButtons.map(e=>e.inputElement);this._tooltipController.setAriaTarget(e)}else this._tooltipController.setAriaTarget([])})}get __radioButtons(){return this.__filterRadioButtons([...this.children])}get __selectedRadioButton(){return this.__radioButtons.find(e=>e.checked)}get isHorizontalRTL(){return this.__isRTL&&this._theme!==`vertical`}ready(){super.ready(),this.ariaTarget=this,this.setAttribute(`role`,`radiogroup`),this._fieldName=`${this.localName}-${v()}`;let e=this.shadowRoot.querySelector(`slot:not([name])`);this._observer=new o(e,({addedNodes:e,removedNodes:t})=>{this.__filterRadioButtons(e).reverse().forEach(this.__registerRadioButton),this.__filterRadioButtons(t).forEach(this.__unregisterRadioButton);let n=this.__radioButtons.map(e=>e.inputElement);this._tooltipController.setAriaTarget(n)}),this.addController(this._tooltipController)}__filterRadioButtons(e){return e.filter(e=>e.nodeType===Node.ELEMENT_NODE&&e.localName===`vaadin-radio-button`)}_onKeyDown(e){super._onKeyDown(e);let t=e.composedPath().find(e=>e.nodeType===Node.ELEMENT_NODE&&e.localName===`vaadin-radio-button`);[`ArrowLeft`,`ArrowUp`].includes(e.key)&&(e.preventDefault(),this.__selectNextRadioButton(t)),[`ArrowRight`,`ArrowDown`].includes(e.key)&&(e.preventDefault(),this.__selectPrevRadioButton(t))}_invalidChanged(e){super._invalidChanged(e),e?this.setAttribute(`aria-invalid`,`true`):this.removeAttribute(`aria-invalid`)}__nameChanged(e){this.__radioButtons.forEach(t=>{t.name=e||this._fieldName})}__selectNextRadioButton(e){let t=this.__radioButtons.indexOf(e);this.__selectIncRadioButton(t,this.isHorizontalRTL?1:-1)}__selectPrevRadioButton(e){let t=this.__radioButtons.indexOf(e);this.__selectIncRadioButton(t,this.isHorizontalRTL?-1:1)}__selectIncRadioButton(e,t){let n=(this.__radioButtons.length+e+t)%this.__radioButtons.length,r=this.__radioButtons[n];r.disabled?this.__selectIncRadioButton(n,t):(r.focusElement.focus(),r.focusElement.click())}__registerRadioButton(e){e.name=this.name||this._fieldName,e.addEventListener(`checked-changed`,this.__onRadioButtonCheckedChange),(this.disabled||this.readonly)&&(e.disabled=!0),e.checked&&this.__selectRadioButton(e)}__unregisterRadioButton(e){e.removeEventListener(`checked-changed`,this.__onRadioButtonCheckedChange),e.value===this.value&&this.__selectRadioButton(null)}__onRadioButtonCheckedChange(e){e.target.checked&&this.__selectRadioButton(e.target)}__valueChanged(e,t){if(!(t===void 0&&e===``)){if(e){let t=this.__radioButtons.find(t=>t.value===e);t?(this.__selectRadioButton(t),this.toggleAttribute(`has-value`,!0)):console.warn(`The radio button with the value "${e}" was not found.`)}else this.__selectRadioButton(null),this.removeAttribute(`has-value`);t!==void 0&&this._requestValidation()}}__readonlyChanged(e,t){!e&&t===void 0||t!==e&&this.__updateRadioButtonsDisabledProperty()}_disabledChanged(e,t){super._disabledChanged(e,t),!(!e&&t===void 0)&&t!==e&&this.__updateRadioButtonsDisabledProperty()}_shouldRemoveFocus(e){return!this.contains(e.relatedTarget)}_setFocused(e){super._setFocused(e),!e&&document.hasFocus()&&this._requestValidation()}__selectRadioButton(e){e?this.value=e.value:this.value=``,this.__radioButtons.forEach(t=>{t.checked=t===e}),this.readonly&&this.__updateRadioButtonsDisabledProperty()}__updateRadioButtonsDisabledProperty(){this.__radioButtons.forEach(e=>{this.readonly?e.disabled=e!==this.__selectedRadioButton:e.disabled=this.disabled})}}})),$,fe=e((()=>{X(),_(),x(),l(),c(),i(),k(),ue(),de(),$=class extends Q(a(t(y(h(r))))){static get is(){return`vaadin-radio-group`}static get styles(){return Z}render(){return m`
      <div class="vaadin-group-field-container">
        <div part="label">
          <slot name="label"></slot>
          <span part="required-indicator" aria-hidden="true"></span>
        </div>

        <div part="group-field">
          <slot></slot>
        </div>

        <div part="helper-text">
          <slot name="helper"></slot>
        </div>

        <div part="error-message">
          <slot name="error-message"></slot>
        </div>
      </div>

      <slot name="tooltip"></slot>
    `}},D($)}));e((()=>{fe(),ae(),re(),ie(),_(),L(),M(),X()}))();