import{n as e}from"./rolldown-runtime-BgaNhQyE.js";import{An as t,At as n,Cr as r,D as i,Fn as a,Gn as o,Hn as s,Ht as c,It as l,Jn as u,Kn as d,Lt as f,Mn as p,Nn as m,O as h,Or as g,Pn as _,Rt as v,Sr as y,St as b,Vn as x,Vt as S,ar as C,ir as w,jn as T,jr as E,kt as D,qn as O,wt as k}from"./indexhtml-C15Xwie0.js";import{a as A,n as j,r as M,t as N}from"./vaadin-dialog-size-mixin-BvbsheMO.js";var P,F,I=e((()=>{y(),A(),l(),P=E`
  :host {
    --vaadin-dialog-min-width: var(--vaadin-confirm-dialog-min-width, 15em);
    --vaadin-dialog-max-width: var(--vaadin-confirm-dialog-max-width, 25em);
  }

  ::slotted([slot='header']) {
    display: contents;
    font: inherit !important;
    color: inherit !important;
  }

  [part='header'] {
    color: var(--vaadin-dialog-title-color, var(--vaadin-text-color));
    font-weight: var(--vaadin-dialog-title-font-weight, 600);
    font-size: var(--vaadin-dialog-title-font-size, 1em);
    line-height: var(--vaadin-dialog-title-line-height, inherit);
  }

  [part='overlay'] {
    display: flex;
    flex-direction: column;
  }

  [part='content'] {
    flex: 1;
  }
`,F=[f,M,P]})),L,R=e((()=>{y(),C(),u(),s(),n(),a(),T(),I(),L=class extends D(O(t(x(_(r))))){static get is(){return`vaadin-confirm-dialog-overlay`}static get styles(){return F}static get properties(){return{cancelButtonVisible:{type:Boolean,value:!1},rejectButtonVisible:{type:Boolean,value:!1}}}render(){return g`
      <div part="backdrop" id="backdrop" ?hidden="${!this.withBackdrop}"></div>
      <div part="overlay" id="overlay">
        <header part="header"><slot name="header"></slot></header>
        <div part="content" id="content">
          <div part="message"><slot></slot></div>
        </div>
        <footer part="footer" role="toolbar">
          <div part="cancel-button" ?hidden="${!this.cancelButtonVisible}">
            <slot name="cancel-button"></slot>
          </div>
          <div part="reject-button" ?hidden="${!this.rejectButtonVisible}">
            <slot name="reject-button"></slot>
          </div>
          <div part="confirm-button">
            <slot name="confirm-button"></slot>
          </div>
        </footer>
      </div>
    `}ready(){super.ready(),this.setAttribute(`has-header`,``),this.setAttribute(`has-footer`,``)}get _contentRoot(){return this.owner}get _focusTrapRoot(){return this.owner}},w(L)})),z,B=e((()=>{i(),c(),j(),z=e=>class extends N(e){static get properties(){return{accessibleDescriptionRef:{type:String},opened:{type:Boolean,reflectToAttribute:!0,value:!1,notify:!0,sync:!0},header:{type:String,value:``},message:{type:String,value:``},confirmText:{type:String,value:`Confirm`},confirmTheme:{type:String,value:`primary`},noCloseOnEsc:{type:Boolean,value:!1},rejectButtonVisible:{type:Boolean,reflectToAttribute:!0,value:!1},rejectText:{type:String,value:`Reject`},rejectTheme:{type:String,value:`error tertiary`},cancelButtonVisible:{type:Boolean,reflectToAttribute:!0,value:!1},cancelText:{type:String,value:`Cancel`},cancelTheme:{type:String,value:`tertiary`},_cancelButton:{type:Object},_confirmButton:{type:Object},_headerNode:{type:Object},_messageNodes:{type:Array,value:()=>[]},_rejectButton:{type:Object}}}static get observers(){return[`__updateConfirmButton(_confirmButton, confirmText, confirmTheme)`,`__updateCancelButton(_cancelButton, cancelText, cancelTheme, cancelButtonVisible)`,`__updateHeaderNode(_headerNode, header)`,`__updateMessageNodes(_messageNodes, message)`,`__updateRejectButton(_rejectButton, rejectText, rejectTheme, rejectButtonVisible)`,`__accessibleDescriptionRefChanged(_messageNodes, accessibleDescriptionRef)`]}constructor(){super(),this.__cancel=this.__cancel.bind(this),this.__confirm=this.__confirm.bind(this),this.__reject=this.__reject.bind(this)}connectedCallback(){super.connectedCallback(),this.__restoreOpened&&(this.opened=!0)}disconnectedCallback(){super.disconnectedCallback(),setTimeout(()=>{this.isConnected||(this.__restoreOpened=this.opened,this.opened=!1)})}ready(){super.ready(),this.role=`alertdialog`,this.setAttribute(`aria-modal`,`true`),this.setAttribute(`tabindex`,`0`),this._headerController=new S(this,`header`,`h3`,{initializer:e=>{this._headerNode=e}}),this.addController(this._headerController),this._messageController=new S(this,``,`div`,{multiple:!0,observe:!1,initializer:e=>{this._messageNodes=[...this._messageNodes,e]}}),this.addController(this._messageController),this._cancelController=new S(this,`cancel-button`,`vaadin-button`,{initializer:e=>{this.__setupSlottedButton(`cancel`,e)}}),this.addController(this._cancelController),this._rejectController=new S(this,`reject-button`,`vaadin-button`,{initializer:e=>{this.__setupSlottedButton(`reject`,e)}}),this.addController(this._rejectController),this._confirmController=new S(this,`confirm-button`,`vaadin-button`,{initializer:e=>{this.__setupSlottedButton(`confirm`,e)}}),this.addController(this._confirmController),this._overlayElement=this.$.overlay}updated(e){super.updated(e),e.has(`header`)&&(this.ariaLabel=this.header||`confirmation`)}__onDialogOpened(){this._confirmButton&&this._confirmButton.focus()}__onDialogClosed(){this.dispatchEvent(new CustomEvent(`closed`))}__accessibleDescriptionRefChanged(e,t){if(e){if(t)this.removeAttribute(`aria-description`),h(this,`aria-describedby`,{newId:t,oldId:this.__oldAccessibleDescriptionRef,fromUser:!0});else{this.removeAttribute(`aria-describedby`);let t=e.map(e=>e.textContent.trim()).join(` `);this.setAttribute(`aria-description`,t)}this.__oldAccessibleDescriptionRef=t}}__setupSlottedButton(e,t){let n=`_${e}Button`,r=`__${e}`;this[n]&&this[n]!==t&&this[n].remove(),t.addEventListener(`click`,this[r]),this[n]=t}__updateCancelButton(e,t,n,r){e&&(e===this._cancelController.defaultNode&&(e.textContent=t,e.setAttribute(`theme`,n)),e.toggleAttribute(`hidden`,!r))}__updateConfirmButton(e,t,n){e&&e===this._confirmController.defaultNode&&(e.textContent=t,e.setAttribute(`theme`,n))}__updateHeaderNode(e,t){e&&e===this._headerController.defaultNode&&(e.textContent=t)}__updateMessageNodes(e,t){if(e?.length>0){let n=e.find(e=>e===this._messageController.defaultNode);n&&(n.textContent=t)}}__updateRejectButton(e,t,n,r){e&&(e===this._rejectController.defaultNode&&(e.textContent=t,e.setAttribute(`theme`,n)),e.toggleAttribute(`hidden`,!r))}_onOverlayEscapePress(e){this.noCloseOnEsc?e.preventDefault():this.__cancel()}_onOverlayOutsideClick(e){e.preventDefault()}__confirm(){this.dispatchEvent(new CustomEvent(`confirm`)),this.opened=!1}__cancel(){this.dispatchEvent(new CustomEvent(`cancel`)),this.opened=!1}__reject(){this.dispatchEvent(new CustomEvent(`reject`)),this.opened=!1}}})),V,H=e((()=>{v(),R(),y(),b(),C(),d(),s(),m(),B(),V=class extends z(o(p(x(r)))){static get is(){return`vaadin-confirm-dialog`}static get styles(){return E`
      :host([opened]),
      :host([opening]),
      :host([closing]) {
        display: block !important;
        position: fixed;
        outline: none;
      }

      :host,
      :host([hidden]) {
        display: none !important;
      }

      :host(:focus-visible) ::part(overlay) {
        outline: var(--vaadin-focus-ring-width) solid var(--vaadin-focus-ring-color);
      }
    `}render(){return g`
      <vaadin-confirm-dialog-overlay
        id="overlay"
        .owner="${this}"
        .opened="${this.opened}"
        theme="${k(this._theme)}"
        .cancelButtonVisible="${this.cancelButtonVisible}"
        .rejectButtonVisible="${this.rejectButtonVisible}"
        with-backdrop
        restore-focus-on-close
        focus-trap
        exportparts="backdrop, overlay, header, content, message, footer, cancel-button, confirm-button, reject-button"
        @opened-changed="${this._onOpenedChanged}"
        @vaadin-overlay-open="${this.__onDialogOpened}"
        @vaadin-overlay-closed="${this.__onDialogClosed}"
        @vaadin-overlay-outside-click="${this._onOverlayOutsideClick}"
        @vaadin-overlay-escape-press="${this._onOverlayEscapePress}"
      >
        <slot name="header" slot="header"></slot>
        <slot></slot>
        <slot name="cancel-button" slot="cancel-button"></slot>
        <slot name="reject-button" slot="reject-button"></slot>
        <slot name="confirm-button" slot="confirm-button"></slot>
      </vaadin-confirm-dialog-overlay>
    `}_onOpenedChanged(e){this.opened=e.detail.value}},w(V)}));e((()=>{H()}))();