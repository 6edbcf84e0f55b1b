import{n as e}from"./rolldown-runtime-BgaNhQyE.js";import{An as t,B as n,Bt as r,Cr as i,F as a,Fn as o,Gn as s,Hn as c,I as l,Kn as u,N as d,Or as f,P as p,Pn as m,Sn as h,Sr as g,St as _,Vn as v,_t as y,a as b,ar as x,bn as S,c as C,i as w,ir as T,jn as E,jr as D,kn as O,o as k,r as A,s as j,wt as M,zt as N}from"./indexhtml-C15Xwie0.js";import{t as P}from"./vaadin-password-field-uNilQnbo.js";import{t as F}from"./vaadin-text-area-BYKUROQ4.js";var I,L=e((()=>{g(),w(),x(),I=class extends A{static get is(){return`vaadin-big-decimal-field`}static get lumoInjector(){return{...super.lumoInjector,is:`vaadin-text-field`}}static get styles(){return[...super.styles,D`
        :host([dir='rtl']) [part='input-field'] {
          direction: ltr;
        }

        :host([dir='rtl']) [part='input-field'] ::slotted(input) {
          --_lumo-text-field-overflow-mask-image: linear-gradient(to left, transparent, #000 1.25em) !important;
        }
      `]}static get properties(){return{_decimalSeparator:{type:String,value:`.`,sync:!0,observer:`__decimalSeparatorChanged`}}}ready(){super.ready(),this.inputElement.setAttribute(`inputmode`,`decimal`)}__decimalSeparatorChanged(e,t){this.allowedCharPattern=`[-+\\d`+e+`]`,this.value&&t&&(this.value=this.value.split(t).join(e))}},T(I)})),R,z=e((()=>{g(),R=D`
  :host([dir='rtl']) [part='input-field'] {
    direction: ltr;
  }

  :host([dir='rtl']) [part='input-field'] ::slotted(input)::placeholder {
    direction: rtl;
    text-align: left;
  }
`})),B,V=e((()=>{x(),w(),z(),B=class extends A{static get is(){return`vaadin-email-field`}static get styles(){return[...super.styles,R]}static get delegateAttrs(){return super.delegateAttrs.filter(e=>e!==`autocapitalize`)}constructor(){super(),this._setType(`email`),this.pattern=`^[a-zA-Z0-9_\\-+]+(?:\\.[a-zA-Z0-9_\\-+]+)*@[a-zA-Z0-9\\-.]+\\.[a-zA-Z0-9\\-]{2,}$`}ready(){super.ready(),this.inputElement&&(this.inputElement.autocapitalize=`off`)}},T(B)})),H,U=e((()=>{O(),g(),H=D`
  :host([step-buttons-visible]) ::slotted(input) {
    text-align: center;
  }

  [part~='decrease-button']::before {
    mask-image: var(--_vaadin-icon-minus);
  }

  [part~='increase-button']::before {
    mask-image: var(--_vaadin-icon-plus);
  }

  :host([dir='rtl']) [part='input-field'] {
    direction: ltr;
  }

  :host([readonly]) [part$='button'] {
    pointer-events: none;
  }
`})),W,G,K=e((()=>{h(),r(),p(),C(),k(),W=`NaN`,G=e=>class extends j(e){static get properties(){return{min:{type:Number},max:{type:Number},step:{type:Number},stepButtonsVisible:{type:Boolean,value:!1,reflectToAttribute:!0}}}static get observers(){return[`_stepChanged(step, inputElement)`]}static get delegateProps(){return[...super.delegateProps,`min`,`max`]}static get constraints(){return[...super.constraints,`min`,`max`,`step`]}constructor(){super(),this._setType(`number`),this.__onWheel=this.__onWheel.bind(this)}get slotStyles(){let e=this.localName;return[`
          ${e} input[type="number"]::-webkit-outer-spin-button,
          ${e} input[type="number"]::-webkit-inner-spin-button {
            appearance: none;
            margin: 0;
          }

          ${e} input[type="number"] {
            appearance: textfield;
          }

          ${e}[dir='rtl'] input[type="number"]::placeholder {
            direction: rtl;
          }

          ${e}[dir='rtl']:not([step-buttons-visible]) input[type="number"]::placeholder {
            text-align: left;
          }
        `]}get clearElement(){return this.$.clearButton}get __hasUnparsableValue(){return this._inputElementValue===W}ready(){super.ready(),this.addController(new d(this,e=>{this._setInputElement(e),this._setFocusElement(e),this.stateTarget=e,this.ariaTarget=e})),this.addController(new b(this.inputElement,this._labelController)),this._tooltipController=new N(this),this.addController(this._tooltipController),this._tooltipController.setPosition(`top`),this._tooltipController.setAriaTarget(this.inputElement)}checkValidity(){return this.inputElement?this.inputElement.checkValidity():!this.invalid}_addInputListeners(e){super._addInputListeners(e),e.addEventListener(`wheel`,this.__onWheel)}_removeInputListeners(e){super._removeInputListeners(e),e.removeEventListener(`wheel`,this.__onWheel)}__onWheel(e){this.hasAttribute(`focused`)&&e.preventDefault()}_onDecreaseButtonTouchend(e){e.cancelable&&(e.preventDefault(),this.__blurActiveElement(),this._decreaseValue())}_onIncreaseButtonTouchend(e){e.cancelable&&(e.preventDefault(),this.__blurActiveElement(),this._increaseValue())}__blurActiveElement(){let e=S();e&&e!==this.inputElement&&e.blur()}_onDecreaseButtonClick(){this._decreaseValue()}_onIncreaseButtonClick(){this._increaseValue()}_decreaseValue(){this._incrementValue(-1)}_increaseValue(){this._incrementValue(1)}_incrementValue(e){if(this.disabled||this.readonly)return;let t=this.step||1,n=parseFloat(this.value);this.value?n<this.min?(e=0,n=this.min):n>this.max&&(e=0,n=this.max):this.min===0&&e<0||this.max===0&&e>0||this.max===0&&this.min===0?(e=0,n=0):(this.max==null||this.max>=0)&&(this.min==null||this.min<=0)?n=0:this.min>0?(n=this.min,this.max<0&&e<0&&(n=this.max),e=0):this.max<0&&(n=this.max,e<0?e=0:this._getIncrement(1,n-t)>this.max?n-=2*t:n-=t);let r=this._getIncrement(e,n);(!this.value||e===0||this._incrementIsInsideTheLimits(e,n))&&(this.inputElement.value=String(parseFloat(r)),this.inputElement.dispatchEvent(new Event(`input`,{bubbles:!0,composed:!0})),this.__commitValueChange())}_getIncrement(e,t){let n=this.step||1,r=this.min||0,i=Math.max(this._getMultiplier(t),this._getMultiplier(n),this._getMultiplier(r));n*=i,t=Math.round(t*i),r*=i;let a=(t-r)%n;return e>0?(t-a+n)/i:e<0?(t-(a||n))/i:t/i}_getDecimalCount(e){let t=String(e),n=t.indexOf(`.`);return n===-1?1:t.length-n-1}_getMultiplier(e){if(!isNaN(e))return 10**this._getDecimalCount(e)}_incrementIsInsideTheLimits(e,t){return e<0?this.min==null||this._getIncrement(e,t)>=this.min:e>0?this.max==null||this._getIncrement(e,t)<=this.max:this._getIncrement(e,t)<=this.max&&this._getIncrement(e,t)>=this.min}_isButtonEnabled(e){let t=e*(this.step||1),n=parseFloat(this.value);return!this.value||!this.disabled&&this._incrementIsInsideTheLimits(t,n)}_stepChanged(e,t){t&&(t.step=e||`any`)}_valueChanged(e,t){e&&isNaN(parseFloat(e))?this.value=``:typeof this.value!=`string`&&(this.value=String(this.value)),super._valueChanged(this.value,t),this.__keepCommittedValue||(this.__committedValue=this.value,this.__committedUnparsableValueStatus=!1)}_onKeyDown(e){e.key===`ArrowUp`?(e.preventDefault(),this._increaseValue()):e.key===`ArrowDown`&&(e.preventDefault(),this._decreaseValue()),super._onKeyDown(e)}_onInput(e){this.__keepCommittedValue=!0,super._onInput(e),this.__keepCommittedValue=!1}_onChange(e){e.stopPropagation()}_onClearAction(e){super._onClearAction(e),this.__commitValueChange()}_setFocused(e){super._setFocused(e),e||this.__commitValueChange()}_onEnter(e){super._onEnter(e),this.__commitValueChange()}__commitValueChange(){this.__committedValue===this.value?this.__committedUnparsableValueStatus!==this.__hasUnparsableValue&&(this._requestValidation(),this.dispatchEvent(new CustomEvent(`unparsable-change`))):(this._requestValidation(),this.dispatchEvent(new CustomEvent(`change`,{bubbles:!0}))),this.__committedValue=this.value,this.__committedUnparsableValueStatus=this.__hasUnparsableValue}get _inputElementValue(){return this.inputElement&&this.inputElement.validity.badInput?W:super._inputElementValue}set _inputElementValue(e){super._inputElementValue=e}}})),q,J=e((()=>{n(),g(),_(),x(),u(),c(),a(),o(),E(),U(),K(),q=class extends G(t(s(v(m(i))))){static get is(){return`vaadin-number-field`}static get styles(){return[l,H]}render(){return f`
      <div class="vaadin-field-container">
        <div part="label">
          <slot name="label"></slot>
          <span part="required-indicator" aria-hidden="true" @click="${this.focus}"></span>
        </div>

        <vaadin-input-container
          part="input-field"
          .readonly="${this.readonly}"
          .disabled="${this.disabled}"
          .invalid="${this.invalid}"
          theme="${M(this._theme)}"
        >
          <div
            part="field-button decrease-button"
            ?disabled="${!this._isButtonEnabled(-1,this.value,this.min,this.max,this.step)}"
            ?hidden="${!this.stepButtonsVisible}"
            @click="${this._onDecreaseButtonClick}"
            @touchend="${this._onDecreaseButtonTouchend}"
            aria-hidden="true"
            slot="prefix"
          ></div>
          <slot name="prefix" slot="prefix"></slot>
          <slot name="input"></slot>
          <slot name="suffix" slot="suffix"></slot>
          <div id="clearButton" part="field-button clear-button" slot="suffix" aria-hidden="true"></div>
          <div
            part="field-button increase-button"
            ?disabled="${!this._isButtonEnabled(1,this.value,this.min,this.max,this.step)}"
            ?hidden="${!this.stepButtonsVisible}"
            @click="${this._onIncreaseButtonClick}"
            @touchend="${this._onIncreaseButtonTouchend}"
            aria-hidden="true"
            slot="suffix"
          ></div>
        </vaadin-input-container>

        <div part="helper-text">
          <slot name="helper"></slot>
        </div>

        <div part="error-message">
          <slot name="error-message"></slot>
        </div>

        <slot name="tooltip"></slot>
      </div>
    `}},T(q)})),Y,X=e((()=>{x(),J(),Y=class extends q{static get is(){return`vaadin-integer-field`}constructor(){super(),this.allowedCharPattern=`[-+\\d]`}_valueChanged(e,t){if(e!==``&&!this.__isInteger(e)){console.warn(`Trying to set non-integer value "${e}" to <vaadin-integer-field>. Clearing the value.`),this.value=``;return}super._valueChanged(e,t)}_stepChanged(e,t){if(e!=null&&!this.__hasOnlyDigits(e)){console.warn(`<vaadin-integer-field> The \`step\` property must be a positive integer but \`${e}\` was provided, so the property was reset to \`null\`.`),this.step=null;return}super._stepChanged(e,t)}__isInteger(e){return/^(-\d)?\d*$/u.test(String(e))}__hasOnlyDigits(e){return/^\d+$/u.test(String(e))}},T(Y)}));e((()=>{L(),g(),w(),x(),y(),V(),X(),J(),P(),F()}))();