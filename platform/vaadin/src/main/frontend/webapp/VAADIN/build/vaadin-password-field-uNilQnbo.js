import{n as e}from"./rolldown-runtime-BgaNhQyE.js";import{$t as t,A as n,An as r,Cr as i,Fn as a,H as o,Hn as s,Ht as c,Jn as l,Or as u,Pn as d,Sr as f,V as p,Vn as m,Vt as h,ar as g,en as _,hn as v,i as y,in as b,ir as x,jn as S,jr as C,k as w,kn as T,ln as E,mn as D,qn as O,r as k,rn as A,un as j}from"./indexhtml-C15Xwie0.js";var M,N,P=e((()=>{T(),f(),v(),M=C`
  :host {
    --vaadin-button-background: transparent;
    --vaadin-button-padding: 0;
    color: var(--vaadin-input-field-button-text-color, inherit);
    display: block;
    border: none;
    cursor: var(--vaadin-clickable-cursor);
  }

  :host::before {
    background: currentColor;
    content: '';
    display: block;
    height: var(--vaadin-icon-size, 1lh);
    mask: var(--_vaadin-icon-eye) 50% / var(--vaadin-icon-visual-size, 100%) no-repeat;
    width: var(--vaadin-icon-size, 1lh);
  }

  :host([aria-pressed='true'])::before {
    mask-image: var(--_vaadin-icon-eye-slash);
  }

  @media (forced-colors: active) {
    :host::before {
      background: CanvasText;
    }

    :host([disabled])::before {
      background: GrayText;
    }
  }
`,N=[D,M]})),F,I=e((()=>{f(),_(),g(),l(),s(),a(),S(),P(),F=class extends t(O(r(m(d(i))))){static get is(){return`vaadin-password-field-button`}static get styles(){return N}render(){return u``}},x(F)})),L,R=e((()=>{f(),L=C`
  [part~='reveal-button']::before {
    display: none;
  }

  [part='input-field']:has([part~='reveal-button']:focus-within) {
    outline: none;
    --vaadin-input-field-border-color: inherit;
  }

  :host([readonly]) [part~='reveal-button'] {
    color: var(--vaadin-input-field-button-text-color, var(--vaadin-text-color-secondary));
  }
`})),z,B=e((()=>{j(),b(),c(),o(),n(),z=e=>class extends p(E(A(w(e)))){static get properties(){return{revealButtonHidden:{type:Boolean,value:!1},passwordVisible:{type:Boolean,value:!1,reflectToAttribute:!0,readOnly:!0},i18n:{type:Object,value:()=>({reveal:`Show password`})}}}static get delegateAttrs(){return super.delegateAttrs.filter(e=>e!==`autocapitalize`)}constructor(){super(),this._setType(`password`),this.__boundRevealButtonClick=this._onRevealButtonClick.bind(this),this.__boundRevealButtonMouseDown=this._onRevealButtonMouseDown.bind(this),this.__lastChange=``}get slotStyles(){let e=this.localName;return[...super.slotStyles,`
          ${e} [slot="input"]::-ms-reveal {
            display: none;
          }
        `]}ready(){super.ready(),this._revealPart=this.shadowRoot.querySelector(`[part~="reveal-button"]`),this._revealButtonController=new h(this,`reveal`,`vaadin-password-field-button`,{initializer:e=>{this._revealNode=e,e.addEventListener(`click`,this.__boundRevealButtonClick),e.addEventListener(`mousedown`,this.__boundRevealButtonMouseDown)}}),this.addController(this._revealButtonController),this.inputElement&&(this.inputElement.autocapitalize=`off`)}updated(e){super.updated(e),e.has(`disabled`)&&(this._revealNode.disabled=this.disabled),e.has(`revealButtonHidden`)&&this._toggleRevealHidden(this.revealButtonHidden),e.has(`passwordVisible`)&&(this._setType(this.passwordVisible?`text`:`password`),this._revealNode.setAttribute(`aria-pressed`,this.passwordVisible?`true`:`false`)),e.has(`i18n`)&&this.i18n&&this.i18n.reveal&&this._revealNode.setAttribute(`aria-label`,this.i18n.reveal)}_onChange(e){super._onChange(e),this.__lastChange=this.inputElement.value}_shouldSetFocus(e){return e.target===this.inputElement||e.target===this._revealNode}_shouldRemoveFocus(e){return!(e.relatedTarget===this._revealNode||e.relatedTarget===this.inputElement&&e.target===this._revealNode)}_setFocused(e){if(super._setFocused(e),!e)this._setPasswordVisible(!1),this.__lastChange!==this.inputElement.value&&(this.__lastChange=this.inputElement.value,this.dispatchEvent(new CustomEvent(`change`,{bubbles:!0})));else{let e=this.getRootNode().activeElement===this._revealNode;this.toggleAttribute(`focus-ring`,this._keyboardActive&&!e)}}_onRevealButtonClick(){this._setPasswordVisible(!this.passwordVisible)}_onRevealButtonMouseDown(e){e.preventDefault(),this.inputElement.focus()}_toggleRevealHidden(e){this._revealNode&&(e?(this._revealPart.setAttribute(`hidden`,``),this._revealNode.setAttribute(`tabindex`,`-1`),this._revealNode.setAttribute(`aria-hidden`,`true`)):(this._revealPart.removeAttribute(`hidden`),this._revealNode.setAttribute(`tabindex`,`0`),this._revealNode.removeAttribute(`aria-hidden`)))}}})),V,H=e((()=>{I(),f(),g(),y(),R(),B(),V=class extends z(k){static get is(){return`vaadin-password-field`}static get styles(){return[...super.styles,L]}_renderSuffix(){return u`
      ${super._renderSuffix()}
      <div part="field-button reveal-button" slot="suffix">
        <slot name="reveal"></slot>
      </div>
    `}},x(V)}));export{H as t};