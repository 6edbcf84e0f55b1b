import{n as e}from"./rolldown-runtime-BgaNhQyE.js";import{An as t,Bt as n,Cr as r,Fn as i,Gn as a,H as o,Hn as s,Kn as c,L as l,M as u,N as d,Or as f,P as p,Pn as m,R as h,Sr as g,V as _,Vn as v,a as y,an as b,ar as x,g as S,h as C,ir as w,j as T,jn as E,jr as D,kn as O,o as k,on as A,zt as j}from"./indexhtml-CI8pAgRw.js";import{i as M,n as N,r as P,t as F}from"./checked-mixin-C-LlOyWl.js";var I,L,R=e((()=>{O(),g(),M(),h(),I=D`
  [part='checkbox'] {
    color: var(--vaadin-checkbox-checkmark-color, var(--_color));
  }

  [part='checkbox']::after {
    inset: 0;
    mask: var(--_vaadin-icon-checkmark) 50% /
      var(--vaadin-checkbox-checkmark-size, var(--vaadin-checkbox-marker-size, 100%)) no-repeat;
    filter: var(--vaadin-checkbox-checkmark-color, var(--_filter));
  }

  :host([readonly]) {
    --vaadin-checkbox-background: transparent;
    --vaadin-checkbox-border-color: var(--vaadin-border-color);
    --vaadin-checkbox-marker-color: var(--vaadin-text-color);
    --_border-style: dashed;
  }

  :host([indeterminate]) [part='checkbox']::after {
    mask-image: var(--_vaadin-icon-minus);
  }
`,L=[l,P(`checkbox`),I]})),z,B=e((()=>{A(),u(),o(),N(),S(),p(),k(),z=e=>class extends _(C(F(T(b(e))))){static get properties(){return{indeterminate:{type:Boolean,notify:!0,value:!1,reflectToAttribute:!0},name:{type:String,value:``},readonly:{type:Boolean,value:!1,reflectToAttribute:!0}}}static get observers(){return[`__readonlyChanged(readonly, inputElement)`]}static get delegateProps(){return[...super.delegateProps,`indeterminate`]}static get delegateAttrs(){return[...super.delegateAttrs,`name`,`invalid`,`required`]}constructor(){super(),this._setType(`checkbox`),this._boundOnInputClick=this._onInputClick.bind(this),this.value=`on`,this.tabindex=0}get slotStyles(){return[`
          ${this.localName} > input[slot='input'] {
            opacity: 0;
          }
        `]}ready(){super.ready(),this.addController(new d(this,e=>{this._setInputElement(e),this._setFocusElement(e),this.stateTarget=e,this.ariaTarget=e})),this.addController(new y(this.inputElement,this._labelController)),this._createPropertyObserver(`checked`,`_checkedChanged`)}_shouldSetActive(e){return this.readonly||e.target.localName===`a`||e.target===this._helperNode||e.target===this._errorNode?!1:super._shouldSetActive(e)}_addInputListeners(e){super._addInputListeners(e),e.addEventListener(`click`,this._boundOnInputClick)}_removeInputListeners(e){super._removeInputListeners(e),e.removeEventListener(`click`,this._boundOnInputClick)}_onInputClick(e){this.readonly&&e.preventDefault()}__readonlyChanged(e,t){t&&(e?t.setAttribute(`aria-readonly`,`true`):t.removeAttribute(`aria-readonly`))}_toggleChecked(e){this.indeterminate&&=!1,super._toggleChecked(e)}checkValidity(){return!this.required||!!this.checked}_setFocused(e){super._setFocused(e),!e&&document.hasFocus()&&this._requestValidation()}_checkedChanged(e,t){(e||t)&&this._requestValidation()}_requiredChanged(e){super._requiredChanged(e),e===!1&&this._requestValidation()}_onRequiredIndicatorClick(){this._labelNode.click()}}})),V,H=e((()=>{g(),x(),c(),s(),n(),i(),E(),R(),B(),V=class extends z(a(t(v(m(r))))){static get is(){return`vaadin-checkbox`}static get styles(){return L}render(){return f`
      <div class="vaadin-checkbox-container">
        <div part="checkbox" aria-hidden="true"></div>
        <slot name="input"></slot>
        <div part="label">
          <slot name="label"></slot>
          <div part="required-indicator" @click="${this._onRequiredIndicatorClick}"></div>
        </div>
        <div part="helper-text">
          <slot name="helper"></slot>
        </div>
        <div part="error-message">
          <slot name="error-message"></slot>
        </div>
      </div>
      <slot name="tooltip"></slot>
    `}ready(){super.ready(),this._tooltipController=new j(this),this._tooltipController.setAriaTarget(this.inputElement),this.addController(this._tooltipController)}},w(V)}));export{H as t};