import{n as e}from"./rolldown-runtime-BgaNhQyE.js";import{An as t,Bt as n,Cr as r,Fn as i,Gn as a,Hn as o,Kn as s,L as c,Or as l,Pn as u,R as d,Sr as f,Vn as p,Xt as m,Yt as h,_t as g,ar as _,cn as v,g as y,h as b,in as x,ir as S,jn as C,rn as w,sn as T,zt as E}from"./indexhtml-C15Xwie0.js";var D,O,k,A=e((()=>{x(),v(),m(),n(),y(),D=e=>e.split(`	`),O=e=>e.join(`	`),k=e=>class extends b(w(T(e))){static get properties(){return{name:{type:String},value:{type:String,observer:`__valueChanged`,notify:!0,sync:!0},inputs:{type:Array,readOnly:!0,observer:`__inputsChanged`},formatValue:{type:Function},parseValue:{type:Function}}}ready(){super.ready(),this.setAttribute(`role`,`group`),this.ariaTarget=this,this.__childrenObserver=new MutationObserver(()=>{this.__setInputsFromSlot()}),this.__setInputsFromSlot(),this.$.slot.addEventListener(`slotchange`,()=>{this.__setInputsFromSlot(),h(this.$.slot).filter(e=>!this.__isInput(e)).forEach(e=>{this.__childrenObserver.observe(e,{childList:!0})})}),this._tooltipController=new E(this),this.addController(this._tooltipController),this._tooltipController.setShouldShow(e=>!(e.inputs||[]).some(e=>e.opened))}focus(e){this.inputs&&this.inputs[0]&&this.inputs[0].focus(e)}_setFocused(e){super._setFocused(e),e||this._requestValidation()}_shouldRemoveFocus(e){let{relatedTarget:t}=e;return!this.inputs||!this.inputs.some(e=>t===(e.focusElement||e))}checkValidity(){return!(this.inputs&&this.inputs.some(e=>!(e.validate||e.checkValidity).call(e))||this.required&&!(this.value&&this.value.trim()))}_requiredChanged(e){super._requiredChanged(e),e===!1&&this._requestValidation()}_onKeyDown(e){if(e.key===`Tab`){let t=this.inputs||[];if(t.indexOf(e.target)<t.length-1&&!e.shiftKey||t.indexOf(e.target)>0&&e.shiftKey)return;this.__setValue()}}_onInputChange(e){e.stopPropagation(),this.__setValue(),this._requestValidation(),this.dispatchEvent(new CustomEvent(`change`,{bubbles:!0,cancelable:!1,detail:{value:this.value}}))}__setValue(){this.__settingValue=!0;let e=this.formatValue||O;this.value=e.apply(this,[this.inputs.map(e=>e.value)]),this.__settingValue=!1}__isInput(e){return!(e.getAttribute(`slot`)===`input`||e.getAttribute(`slot`)===`textarea`)&&(e.validate||e.checkValidity)}__getInputsFromSlot(){return h(this.$.slot).filter(e=>this.__isInput(e))}__setInputsFromSlot(){this._setInputs(this.__getInputsFromSlot())}__inputsChanged(e,t){if(e.length===0){t?.length>0&&this.__setValue();return}this.value&&this.value!==`	`&&(!t||t.length===0)?this.__applyInputsValue(this.value):this.__setValue()}__toggleHasValue(e){this.toggleAttribute(`has-value`,e!==null&&e.trim()!==``)}__valueChanged(e,t){this.__toggleHasValue(e),!(this.__settingValue||!this.inputs)&&(this.__applyInputsValue(e||`	`),t!==void 0&&this._requestValidation())}__applyInputsValue(e){let t=(this.parseValue||D).apply(this,[e]);if(!t||t.length===0){console.warn(`Value parser has not provided values array`);return}this.inputs.forEach((e,n)=>{e.value=t[n]})}}})),j,M=e((()=>{f(),_(),s(),o(),d(),i(),C(),A(),j=class extends k(t(a(p(u(r))))){static get is(){return`vaadin-custom-field`}static get styles(){return c}render(){return l`
      <div class="vaadin-custom-field-container">
        <div part="label" @click="${this.focus}">
          <slot name="label"></slot>
          <span part="required-indicator" aria-hidden="true"></span>
        </div>

        <div class="inputs-wrapper" part="input-fields" @change="${this._onInputChange}">
          <slot id="slot"></slot>
        </div>

        <div part="helper-text">
          <slot name="helper"></slot>
        </div>

        <div part="error-message">
          <slot name="error-message"></slot>
        </div>
      </div>

      <slot name="tooltip"></slot>
    `}},S(j)}));e((()=>{M(),g()}))();