import{n as e}from"./rolldown-runtime-BgaNhQyE.js";import{$t as t,An as n,At as r,B as i,Bt as a,Cr as o,D as ee,Dt as te,En as ne,F as re,Fn as s,Gn as c,Hn as l,Ht as u,I as d,It as f,Jn as p,Kn as ie,Lt as ae,M as oe,O as se,Or as m,Ot as ce,Pn as h,S as le,Sn as ue,Sr as g,St as de,U as fe,Ut as pe,Vn as _,Vt as v,W as y,Wt as b,X as x,Z as S,_t as C,ar as w,at as T,cn as E,en as D,ft as O,g as k,h as A,ht as j,ir as M,it as N,j as P,jn as F,jr as I,kn as L,kt as R,m as z,mt as B,n as me,nt as he,ot as ge,p as _e,pt as ve,qn as V,rt as ye,sn as be,st as xe,t as Se,wt as H,x as Ce,zt as we}from"./indexhtml-C15Xwie0.js";var U,Te=e((()=>{g(),w(),p(),l(),O(),j(),s(),F(),U=class extends B(n(V(_(h(o))))){static get is(){return`vaadin-select-item`}static get styles(){return ve}static get properties(){return{role:{type:String,value:`option`,reflectToAttribute:!0}}}render(){return m`
      <span part="checkmark" aria-hidden="true"></span>
      <div part="content">
        <slot></slot>
      </div>
    `}},M(U)})),W,Ee=e((()=>{g(),xe(),w(),p(),l(),N(),s(),F(),W=class extends ge(n(V(_(h(o))))){static get is(){return`vaadin-select-list-box`}static get styles(){return T}static get properties(){return{orientation:{readOnly:!0}}}get _scrollerElement(){return this.shadowRoot.querySelector(`[part="items"]`)}render(){return m`
      <div part="items">
        <slot></slot>
      </div>
    `}ready(){super.ready(),this.setAttribute(`role`,`listbox`)}},M(W)})),G,De=e((()=>{g(),G=I`
  :host {
    align-items: flex-start;
    justify-content: flex-start;
  }

  [part='overlay'] {
    min-width: var(--vaadin-select-overlay-width, var(--_vaadin-select-overlay-default-width));
  }

  [part='content'] {
    padding: var(--vaadin-item-overlay-padding, 4px);
  }

  [part='backdrop'] {
    background: transparent;
  }
`})),K,Oe=e((()=>{p(),r(),ce(),K=e=>class extends te(R(V(e))){static get observers(){return[`_updateOverlayWidth(opened, positionTarget)`]}ready(){super.ready(),this.restoreFocusOnClose=!0}get _contentRoot(){return this._rendererRoot}get _rendererRoot(){if(!this.__savedRoot){let e=document.createElement(`div`);e.setAttribute(`slot`,`overlay`),this.owner.appendChild(e),this.__savedRoot=e}return this.__savedRoot}_shouldCloseOnOutsideClick(e){return!0}_mouseDownListener(e){super._mouseDownListener(e),e.preventDefault()}_getMenuElement(){return Array.from(this._rendererRoot.children).find(e=>e.localName!==`style`)}_updateOverlayWidth(e,t){e&&t&&this.style.setProperty(`--_vaadin-select-overlay-default-width`,`${t.offsetWidth}px`)}requestContentUpdate(){if(super.requestContentUpdate(),this.owner){let e=this._getMenuElement();this.owner._assignMenuElement(e)}}}})),q,ke=e((()=>{g(),w(),l(),f(),s(),F(),De(),Oe(),q=class extends K(n(_(h(o)))){static get is(){return`vaadin-select-overlay`}static get styles(){return[ae,G]}render(){return m`
      <div id="backdrop" part="backdrop" ?hidden="${!this.withBackdrop}"></div>
      <div part="overlay" id="overlay">
        <div part="content" id="content">
          <slot></slot>
        </div>
      </div>
    `}updated(e){super.updated(e),e.has(`renderer`)&&this.requestContentUpdate()}},M(q)})),J,Ae=e((()=>{g(),J=I`
  :host {
    min-height: 1lh;
    outline: none;
    overflow: hidden;
    white-space: nowrap;
    width: 100%;
    display: flex;
    align-items: center;
  }

  ::slotted(*) {
    padding: 0;
    cursor: inherit;
  }

  .vaadin-button-container,
  [part='label'] {
    display: contents;
  }

  :host([placeholder]) {
    color: var(--vaadin-input-field-placeholder-color, var(--vaadin-text-color-secondary));
  }

  :host([disabled]) {
    pointer-events: none;
  }
`})),Y,je=e((()=>{g(),D(),w(),l(),s(),F(),Ae(),Y=class extends t(n(_(h(o)))){static get is(){return`vaadin-select-value-button`}static get styles(){return J}render(){return m`
      <div class="vaadin-button-container">
        <span part="label">
          <slot></slot>
        </span>
      </div>
    `}},M(Y)})),X,Me=e((()=>{L(),g(),X=I`
  :host {
    position: relative;
  }

  ::slotted([slot='value']) {
    flex: 1;
  }

  ::slotted(div[slot='overlay']) {
    display: contents;
  }

  :host(:not([focus-ring])) [part='input-field'] {
    outline: none;
  }

  :host([readonly]:not([focus-ring])) [part='input-field'] {
    --vaadin-input-field-border-color: inherit;
  }

  [part='input-field'],
  :host(:not([readonly])) ::slotted([slot='value']) {
    cursor: var(--vaadin-clickable-cursor);
  }

  [part~='toggle-button']::before {
    mask-image: var(--_vaadin-icon-chevron-down);
  }

  :host([readonly]) [part~='toggle-button'] {
    display: none;
  }

  :host([theme~='align-start']) {
    --vaadin-item-text-align: start;
  }

  :host([theme~='align-center']) {
    --vaadin-item-text-align: center;
  }

  :host([theme~='align-end']) {
    --vaadin-item-text-align: end;
  }

  :host([theme~='align-left']) {
    --vaadin-item-text-align: left;
  }

  :host([theme~='align-right']) {
    --vaadin-item-text-align: right;
  }

  :host([theme~='align-start']) ::slotted([slot='value']) {
    justify-content: start;
  }

  :host([theme~='align-center']) ::slotted([slot='value']) {
    justify-content: center;
  }

  :host([theme~='align-end']) ::slotted([slot='value']) {
    justify-content: end;
  }

  :host([theme~='align-left']) ::slotted([slot='value']) {
    justify-content: left;
  }

  :host([theme~='align-right']) ::slotted([slot='value']) {
    justify-content: right;
  }
`})),Z,Ne=e((()=>{u(),Z=class extends v{constructor(e){super(e,`value`,`vaadin-select-value-button`,{initializer:(e,t)=>{t._setFocusElement(e),t.ariaTarget=e,t.stateTarget=e,e.setAttribute(`aria-haspopup`,`listbox`)}})}}})),Q,Pe=e((()=>{ee(),oe(),E(),z(),ye(),a(),b(),k(),le(),Ne(),Q=e=>class extends P(_e(be(A(e)))){static get properties(){return{items:{type:Array,observer:`__itemsChanged`},opened:{type:Boolean,value:!1,notify:!0,observer:`_openedChanged`,reflectToAttribute:!0,sync:!0},renderer:{type:Object},value:{type:String,value:``,notify:!0,observer:`_valueChanged`,sync:!0},name:{type:String},placeholder:{type:String},readonly:{type:Boolean,value:!1,reflectToAttribute:!0},noVerticalOverlap:{type:Boolean,value:!1},_phone:Boolean,_phoneMediaQuery:{value:`(max-width: 450px), (max-height: 450px)`},_inputContainer:Object,_items:Object}}static get delegateAttrs(){return[...super.delegateAttrs,`invalid`]}static get observers(){return[`_updateAriaExpanded(opened, focusElement)`,`_updateSelectedItem(value, _items, placeholder, focusElement)`]}constructor(){super(),this._itemId=`value-${this.localName}-${pe()}`,this._srLabelController=new Ce(this),this._srLabelController.slotName=`sr-label`}disconnectedCallback(){super.disconnectedCallback(),this.opened=!1}ready(){super.ready(),this._inputContainer=this.shadowRoot.querySelector(`[part~="input-field"]`),this._overlayElement=this.$.overlay,this._valueButtonController=new Z(this),this.addController(this._valueButtonController),this.addController(this._srLabelController),this.addController(new he(this._phoneMediaQuery,e=>{this._phone=e})),this._tooltipController=new we(this),this._tooltipController.setPosition(`top`),this._tooltipController.setAriaTarget(this.focusElement),this.addController(this._tooltipController)}updated(e){super.updated(e),e.has(`_phone`)&&this.toggleAttribute(`phone`,this._phone)}requestContentUpdate(){this._overlayElement&&this._overlayElement.requestContentUpdate()}_requiredChanged(e){super._requiredChanged(e),e===!1&&this._requestValidation()}__itemsChanged(e,t){(e||t)&&this.requestContentUpdate()}_assignMenuElement(e){e&&e!==this.__lastMenuElement&&(this._menuElement=e,this.__initMenuItems(e),e.addEventListener(`items-changed`,()=>{this.__initMenuItems(e)}),e.addEventListener(`selected-changed`,()=>this.__updateValueButton()),e.addEventListener(`keydown`,e=>this._onKeyDownInside(e),!0),e.addEventListener(`click`,e=>{let t=e.composedPath().find(e=>e._hasVaadinItemMixin);this.__dispatchChangePending=t?.value!==void 0&&t.value!==this.value,this.opened=!1},!0),this.__lastMenuElement=e),this._menuElement&&this._menuElement.items&&this._updateSelectedItem(this.value,this._menuElement.items)}__initMenuItems(e){e.items&&(this._items=e.items)}_valueChanged(e,t){this.toggleAttribute(`has-value`,!!e),t!==void 0&&!this.__dispatchChangePending&&this._requestValidation()}_onClick(e){this.disabled||(e.preventDefault(),this.opened=!this.readonly)}_onEscape(e){this.opened&&=(e.stopPropagation(),!1)}_onToggleMouseDown(e){e.preventDefault(),this.opened||this.focusElement.focus()}_onKeyDown(e){if(super._onKeyDown(e),!(e.altKey||e.shiftKey||e.ctrlKey||e.metaKey)&&e.target===this.focusElement&&!this.readonly&&!this.disabled&&!this.opened){if(/^(Enter|SpaceBar|\s|ArrowDown|Down|ArrowUp|Up)$/u.test(e.key))e.preventDefault(),this.opened=!0;else if(/[\p{L}\p{Nd}]/u.test(e.key)&&e.key.length===1){let t=this._menuElement.selected??-1,n=this._menuElement._searchKey(t,e.key);n>=0&&(this.__dispatchChangePending=!0,this._updateAriaLive(!0),this._menuElement.selected=n)}}}_onKeyDownInside(e){e.key===`Tab`&&(this.focusElement.setAttribute(`tabindex`,`-1`),this._overlayElement.restoreFocusOnClose=!1,this.opened=!1,setTimeout(()=>{this.focusElement.setAttribute(`tabindex`,`0`),this._overlayElement.restoreFocusOnClose=!0}))}_openedChanged(e,t){if(e){if(this.disabled||this.readonly){this.opened=!1;return}this._updateAriaLive(!1);let e=this.hasAttribute(`focus-ring`);this._openedWithFocusRing=e,e&&this.removeAttribute(`focus-ring`)}else t&&(this._openedWithFocusRing&&this.setAttribute(`focus-ring`,``),!this.__dispatchChangePending&&!this._keyboardActive&&this._requestValidation())}_updateAriaExpanded(e,t){t&&t.setAttribute(`aria-expanded`,e?`true`:`false`)}_updateAriaLive(e){this.focusElement&&(e?this.focusElement.setAttribute(`aria-live`,`polite`):this.focusElement.removeAttribute(`aria-live`))}__attachSelectedItem(e){let t,n=e.getAttribute(`label`);t=n?this.__createItemElement({label:n}):e.cloneNode(!0),t._sourceItem=e,this.__appendValueItemElement(t,this.focusElement),t.selected=!0}__createItemElement(e){let t=document.createElement(e.component||`vaadin-select-item`);return e.label&&(t.textContent=e.label),e.value&&(t.value=e.value),e.disabled&&(t.disabled=e.disabled),e.className&&(t.className=e.className),t}__appendValueItemElement(e,t){t.appendChild(e),e.removeAttribute(`tabindex`),e.removeAttribute(`aria-selected`),e.removeAttribute(`role`),e.removeAttribute(`focused`),e.removeAttribute(`focus-ring`),e.removeAttribute(`active`),e.setAttribute(`id`,this._itemId)}_accessibleNameChanged(e){this._srLabelController.setLabel(e),this._setCustomAriaLabelledBy(e?this._srLabelController.defaultId:null)}_accessibleNameRefChanged(e){this._setCustomAriaLabelledBy(e)}_setCustomAriaLabelledBy(e){let t=this._getLabelIdWithItemId(e);this._fieldAriaController.setLabelId(t,!0)}_getLabelIdWithItemId(e){let t=this._items&&this._items[this._menuElement.selected]||this.placeholder?this._itemId:``;return e?`${e} ${t}`.trim():null}__updateValueButton(){let e=this.focusElement;if(!e)return;e.innerHTML=``;let t=this._items?this._items[this._menuElement.selected]:void 0;if(e.removeAttribute(`placeholder`),this._hasContent(t))this.__attachSelectedItem(t);else if(this.placeholder){let t=this.__createItemElement({label:this.placeholder});this.__appendValueItemElement(t,e),e.setAttribute(`placeholder`,``)}!this._valueChanging&&t&&(this._selectedChanging=!0,this.value=t.value||``,this.__dispatchChangePending&&this.__dispatchChange(),delete this._selectedChanging),se(e,`aria-labelledby`,t||this.placeholder?{newId:this._itemId}:{oldId:this._itemId}),(this.accessibleName||this.accessibleNameRef)&&this._setCustomAriaLabelledBy(this.accessibleNameRef||this._srLabelController.defaultId)}_hasContent(e){if(!e)return!1;let t=!!(e.hasAttribute(`label`)?e.getAttribute(`label`):e.textContent.trim()),n=e.childElementCount>0;return t||n}_updateSelectedItem(e,t,n){if(t){let n=e==null?e:e.toString();this._menuElement.selected=t.reduce((e,t,r)=>e===void 0&&t.value===n?r:e,void 0),this._selectedChanging||(this._valueChanging=!0,this.__updateValueButton(),delete this._valueChanging)}else n&&this.__updateValueButton()}_shouldRemoveFocus(e){return!this.contains(e.relatedTarget)}_setFocused(e){super._setFocused(e),!e&&document.hasFocus()&&this._requestValidation()}checkValidity(){return!this.required||this.readonly||!!this.value}__defaultRenderer(e,t){if(!this.items||this.items.length===0){e.textContent=``;return}let n=e.firstElementChild;n||(n=document.createElement(`vaadin-select-list-box`),e.appendChild(n)),n.textContent=``,this.items.forEach(e=>{n.appendChild(this.__createItemElement(e))})}__dispatchChange(){this._requestValidation(),this.dispatchEvent(new CustomEvent(`change`,{bubbles:!0})),this.__dispatchChangePending=!1}}})),$,Fe=e((()=>{i(),Te(),Ee(),ke(),je(),g(),de(),ue(),fe(),w(),ie(),l(),re(),s(),F(),Me(),Pe(),$=class extends Q(c(n(_(h(o))))){static get is(){return`vaadin-select`}static get styles(){return[d,y,X]}render(){return m`
      <div class="vaadin-select-container">
        <div part="label" @click="${this._onClick}">
          <slot name="label"></slot>
          <span part="required-indicator" aria-hidden="true" @click="${this.focus}"></span>
        </div>

        <vaadin-input-container
          part="input-field"
          .readonly="${this.readonly}"
          .disabled="${this.disabled}"
          .invalid="${this.invalid}"
          theme="${H(this._theme)}"
          @click="${this._onClick}"
        >
          <slot name="prefix" slot="prefix"></slot>
          <slot name="value"></slot>
          <div
            part="field-button toggle-button"
            slot="suffix"
            aria-hidden="true"
            @mousedown="${this._onToggleMouseDown}"
          ></div>
        </vaadin-input-container>

        <div part="helper-text">
          <slot name="helper"></slot>
        </div>

        <div part="error-message">
          <slot name="error-message"></slot>
        </div>
      </div>

      <vaadin-select-overlay
        id="overlay"
        .owner="${this}"
        .positionTarget="${this._inputContainer}"
        .opened="${this.opened}"
        .withBackdrop="${this._phone}"
        .renderer="${this.renderer||this.__defaultRenderer}"
        ?phone="${this._phone}"
        theme="${H(this._theme)}"
        ?no-vertical-overlap="${this.noVerticalOverlap}"
        exportparts="backdrop, overlay, content"
        @opened-changed="${this._onOpenedChanged}"
        @vaadin-overlay-open="${this._onOverlayOpen}"
      >
        <slot name="overlay"></slot>
      </vaadin-select-overlay>

      <slot name="tooltip"></slot>
      <div class="sr-only">
        <slot name="sr-label"></slot>
      </div>
    `}_onOpenedChanged(e){this.opened=e.detail.value}_onOverlayOpen(){this._menuElement&&this._menuElement.focus({focusVisible:ne()})}},M($)})),Ie=e((()=>{window.Vaadin.Flow.selectConnector={},window.Vaadin.Flow.selectConnector.initLazy=e=>{e.$connector||(e.$connector={},e.renderer=t=>{let n=e.querySelector(`vaadin-select-list-box`);n&&(t.firstChild&&t.removeChild(t.firstChild),t.appendChild(n))})}}));e((()=>{Fe(),Ie(),C(),x(),S(),g(),Se(),me()}))();