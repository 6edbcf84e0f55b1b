import{n as e}from"./rolldown-runtime-BgaNhQyE.js";import{An as t,Bt as n,Cr as r,Fn as i,Gn as a,Gt as o,Hn as s,Kn as c,Kt as l,L as u,Or as d,Pn as f,R as p,Sr as m,Vn as h,X as g,Z as _,_t as v,ar as y,g as b,h as x,in as S,ir as C,jn as w,ln as T,n as E,rn as D,t as O,un as k,zt as A}from"./indexhtml-C15Xwie0.js";import{t as j}from"./rows-D_-cgC4s.js";import{n as M,t as N}from"./group-base-styles-CMwHZHxP.js";var P,F=e((()=>{p(),M(),P=[u,N]})),I,L=e((()=>{k(),S(),l(),n(),b(),I=e=>class extends x(D(T(e))){static get properties(){return{value:{type:Array,value:()=>[],notify:!0,sync:!0,observer:`__valueChanged`},readonly:{type:Boolean,value:!1,reflectToAttribute:!0,observer:`__readonlyChanged`}}}constructor(){super(),this.__registerCheckbox=this.__registerCheckbox.bind(this),this.__unregisterCheckbox=this.__unregisterCheckbox.bind(this),this.__onCheckboxCheckedChanged=this.__onCheckboxCheckedChanged.bind(this),this._tooltipController=new A(this),this._tooltipController.addEventListener(`tooltip-changed`,e=>{if(e.detail.node?.isConnected){let e=this.__checkboxes.map(e=>e.inputElement);this._tooltipController.setAriaTarget(e)}else this._tooltipController.setAriaTarget([])})}get __checkboxes(){return this.__filterCheckboxes([...this.children])}ready(){super.ready(),this.ariaTarget=this,this.setAttribute(`role`,`group`);let e=this.shadowRoot.querySelector(`slot:not([name])`);this._observer=new o(e,({addedNodes:e,removedNodes:t})=>{let n=this.__filterCheckboxes(e),r=this.__filterCheckboxes(t);n.forEach(this.__registerCheckbox),r.forEach(this.__unregisterCheckbox);let i=this.__checkboxes.map(e=>e.inputElement);this._tooltipController.setAriaTarget(i),this.__warnOfCheckboxesWithoutValue(n)}),this.addController(this._tooltipController)}checkValidity(){return!this.required||!!(this.value&&this.value.length>0)}__filterCheckboxes(e){return e.filter(e=>e.nodeType===Node.ELEMENT_NODE&&e.localName===`vaadin-checkbox`)}__warnOfCheckboxesWithoutValue(e){e.some(e=>{let{value:t}=e;return!e.hasAttribute(`value`)&&(!t||t===`on`)})&&console.warn(`Please provide the value attribute to all the checkboxes inside the checkbox group.`)}__registerCheckbox(e){e.addEventListener(`checked-changed`,this.__onCheckboxCheckedChanged),this.disabled&&(e.disabled=!0),this.readonly&&(e.readonly=!0),e.checked?this.__addCheckboxToValue(e.value):this.value&&this.value.includes(e.value)&&(e.checked=!0)}__unregisterCheckbox(e){e.removeEventListener(`checked-changed`,this.__onCheckboxCheckedChanged),e.checked&&this.__removeCheckboxFromValue(e.value)}_disabledChanged(e,t){super._disabledChanged(e,t),!(!e&&t===void 0)&&t!==e&&this.__checkboxes.forEach(t=>{t.disabled=e})}__addCheckboxToValue(e){this.value?this.value.includes(e)||(this.value=[...this.value,e]):this.value=[e]}__removeCheckboxFromValue(e){this.value&&this.value.includes(e)&&(this.value=this.value.filter(t=>t!==e))}__onCheckboxCheckedChanged(e){let t=e.target;t.checked?this.__addCheckboxToValue(t.value):this.__removeCheckboxFromValue(t.value)}__valueChanged(e,t){e?.length===0&&t===void 0||(this.toggleAttribute(`has-value`,e?.length>0),this.__checkboxes.forEach(t=>{t.checked=e?.includes(t.value)}),t!==void 0&&this._requestValidation())}__readonlyChanged(e,t){(e||t)&&this.__checkboxes.forEach(t=>{t.readonly=e})}_shouldRemoveFocus(e){return!this.contains(e.relatedTarget)}_setFocused(e){super._setFocused(e),!e&&document.hasFocus()&&this._requestValidation()}}})),R,z=e((()=>{j(),m(),y(),c(),s(),i(),w(),F(),L(),R=class extends I(a(t(h(f(r))))){static get is(){return`vaadin-checkbox-group`}static get styles(){return P}render(){return d`
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
    `}},C(R)}));e((()=>{j(),v(),z(),g(),_(),m(),O(),E()}))();