import{n as e}from"./rolldown-runtime-BgaNhQyE.js";import{An as t,B as n,Bt as r,Cr as i,F as a,Fn as o,Gn as s,Hn as c,Ht as l,I as u,K as d,Kn as f,Or as p,Pn as m,Sr as h,St as g,Vn as _,Vt as v,a as y,ar as b,c as x,ir as S,jn as C,jr as w,kn as T,o as E,q as D,s as O,wt as k,zt as A}from"./indexhtml-C15Xwie0.js";var j,M=e((()=>{T(),h(),j=w`
  :host {
    height: auto;
  }

  [part='input-field'] {
    overflow: auto;
    scroll-padding: var(
      --vaadin-input-field-padding,
      var(--vaadin-padding-block-container) var(--vaadin-padding-inline-container)
    );
  }

  ::slotted(textarea) {
    resize: none;
    white-space: pre-wrap;
  }

  [part='input-field'] ::slotted(:not(textarea)),
  [part~='clear-button'] {
    align-self: flex-start;
    position: sticky;
    top: 0;
  }

  [part~='clear-button'] {
    top: min(0px, (24px - 1lh) / -2);
  }

  /* Workaround https://bugzilla.mozilla.org/show_bug.cgi?id=1739079 */
  :host([disabled]) ::slotted(textarea) {
    user-select: none;
  }
`})),N,P=e((()=>{l(),N=class extends v{constructor(e,t){super(e,`textarea`,`textarea`,{initializer:(e,n)=>{let r=n.getAttribute(`value`);r&&(e.value=r);let i=n.getAttribute(`name`);i&&e.setAttribute(`name`,i),e.id=this.defaultId,typeof t==`function`&&t(e)},useUniqueId:!0})}}})),F,I=e((()=>{D(),x(),E(),P(),F=e=>class extends d(O(e)){static get properties(){return{maxlength:{type:Number},minlength:{type:Number},pattern:{type:String},minRows:{type:Number,value:2,observer:`__minRowsChanged`},maxRows:{type:Number}}}static get delegateAttrs(){return[...super.delegateAttrs,`maxlength`,`minlength`,`pattern`]}static get constraints(){return[...super.constraints,`maxlength`,`minlength`,`pattern`]}static get observers(){return[`__updateMinHeight(minRows, inputElement)`,`__updateMaxHeight(maxRows, inputElement, _inputField)`]}get clearElement(){return this.$.clearButton}_onResize(){this._updateHeight(),this.__scrollPositionUpdated()}_onScroll(){this.__scrollPositionUpdated()}ready(){super.ready(),this.__textAreaController=new N(this,e=>{this._setInputElement(e),this._setFocusElement(e),this.stateTarget=e,this.ariaTarget=e}),this.addController(this.__textAreaController),this.addController(new y(this.inputElement,this._labelController)),this._inputField=this.shadowRoot.querySelector(`[part=input-field]`),this._inputField.addEventListener(`wheel`,e=>{let t=this._inputField.scrollTop;this._inputField.scrollTop+=e.deltaY,t!==this._inputField.scrollTop&&(e.preventDefault(),this.__scrollPositionUpdated())}),this._updateHeight(),this.__scrollPositionUpdated()}__scrollPositionUpdated(){this._inputField.style.setProperty(`--_text-area-vertical-scroll-position`,`0px`),this._inputField.style.setProperty(`--_text-area-vertical-scroll-position`,`${this._inputField.scrollTop}px`)}_valueChanged(e,t){super._valueChanged(e,t),this._updateHeight()}_updateHeight(){let e=this.inputElement,t=this._inputField;if(!e||!t)return;let n=t.scrollTop,r=parseFloat(e.style.height),i=this.value?this.value.length:0;if(this._oldValueLength>=i){let n=getComputedStyle(t).height,r=getComputedStyle(e).width;t.style.height=n,e.style.maxWidth=r,e.style.alignSelf=`flex-start`,e.style.height=`auto`}this._oldValueLength=i;let a=e.scrollHeight;Math.abs(a-r)<=1?e.style.height=`${r}px`:a>e.clientHeight&&(e.style.height=`${a}px`),e.style.removeProperty(`max-width`),e.style.removeProperty(`align-self`),t.style.removeProperty(`height`),t.scrollTop=n,this.__updateMaxHeight(this.maxRows)}__updateMinHeight(e){this.inputElement&&this.inputElement===this.__textAreaController.defaultNode&&(this.inputElement.rows=Math.max(e,1))}__updateMaxHeight(e){if(!(!this._inputField||!this.inputElement))if(e){let t=getComputedStyle(this.inputElement),n=getComputedStyle(this._inputField),r=parseFloat(t.lineHeight)*e,i=parseFloat(t.paddingTop)+parseFloat(t.paddingBottom)+parseFloat(t.marginTop)+parseFloat(t.marginBottom)+parseFloat(n.borderTopWidth)+parseFloat(n.borderBottomWidth)+parseFloat(n.paddingTop)+parseFloat(n.paddingBottom),a=Math.ceil(r+i);this._inputField.style.setProperty(`max-height`,`${a}px`)}else this._inputField.style.removeProperty(`max-height`)}__minRowsChanged(e){e<1&&console.warn(`<vaadin-text-area> minRows must be at least 1.`)}scrollToStart(){this._inputField.scrollTop=0}scrollToEnd(){this._inputField.scrollTop=this._inputField.scrollHeight}checkValidity(){if(!super.checkValidity())return!1;if(!this.pattern||!this.inputElement.value)return!0;try{let e=this.inputElement.value.match(this.pattern);return e?e[0]===e.input:!1}catch{return!0}}}})),L,R=e((()=>{n(),h(),g(),b(),f(),c(),r(),a(),o(),C(),M(),I(),L=class extends F(t(s(_(m(i))))){static get is(){return`vaadin-text-area`}static get styles(){return[u,j]}render(){return p`
      <div class="vaadin-text-area-container">
        <div part="label">
          <slot name="label"></slot>
          <span part="required-indicator" aria-hidden="true" @click="${this.focus}"></span>
        </div>

        <vaadin-input-container
          part="input-field"
          .readonly="${this.readonly}"
          .disabled="${this.disabled}"
          .invalid="${this.invalid}"
          theme="${k(this._theme)}"
          @scroll="${this._onScroll}"
        >
          <slot name="prefix" slot="prefix"></slot>
          <slot name="textarea"></slot>
          <slot name="suffix" slot="suffix"></slot>
          <div id="clearButton" part="field-button clear-button" slot="suffix" aria-hidden="true"></div>
        </vaadin-input-container>

        <div part="helper-text">
          <slot name="helper"></slot>
        </div>

        <div part="error-message">
          <slot name="error-message"></slot>
        </div>

        <slot name="tooltip"></slot>
      </div>
    `}ready(){super.ready(),this._tooltipController=new A(this),this._tooltipController.setPosition(`top`),this._tooltipController.setAriaTarget(this.inputElement),this.addController(this._tooltipController)}},S(L)}));export{R as t};