import{n as e}from"./rolldown-runtime-BgaNhQyE.js";import{An as t,At as n,B as r,Bt as i,Cr as a,F as o,Fn as s,Gn as c,Hn as l,I as u,It as d,Jn as f,Kn as ee,Lt as te,N as ne,Or as p,P as re,Pn as m,Sr as h,St as ie,Vn as g,_n as _,a as ae,ar as v,ft as oe,gn as se,ir as y,jn as b,jr as x,kn as ce,kt as le,l as ue,o as S,pt as de,qn as C,u as fe,wt as w,zt as pe}from"./indexhtml-C15Xwie0.js";import{_ as me,a as he,c as ge,d as _e,f as ve,g as ye,i as be,l as xe,p as Se,u as Ce,v as we,y as Te}from"./combo-box-CrN5Wu0s.js";import{n as Ee,t as T}from"./pattern-mixin-X9TEUb-e.js";var E,D=e((()=>{h(),Te(),me(),v(),f(),l(),oe(),s(),b(),E=class extends ye(t(C(g(m(a))))){static get is(){return`vaadin-time-picker-item`}static get styles(){return[de,we]}render(){return p`
      <span part="checkmark" aria-hidden="true"></span>
      <div part="content">
        <slot></slot>
      </div>
    `}},y(E)})),O,De=e((()=>{h(),O=x`
  :host {
    --vaadin-item-checkmark-display: block;
  }

  #overlay {
    width: var(--vaadin-time-picker-overlay-width, var(--_vaadin-time-picker-overlay-default-width, auto));
  }

  [part='content'] {
    display: flex;
    flex-direction: column;
    height: 100%;
  }
`})),k,Oe=e((()=>{h(),Se(),v(),f(),l(),d(),n(),s(),b(),De(),k=class extends ve(le(C(t(g(m(a)))))){static get is(){return`vaadin-time-picker-overlay`}static get styles(){return[te,O]}render(){return p`
      <div part="overlay" id="overlay">
        <div part="content" id="content">
          <slot></slot>
        </div>
      </div>
    `}},y(k)})),ke=e((()=>{_e()})),A,Ae=e((()=>{h(),xe(),v(),l(),ke(),A=class extends ge(g(a)){static get is(){return`vaadin-time-picker-scroller`}static get styles(){return Ce}render(){return p`
      <div id="selector">
        <slot></slot>
      </div>
    `}},y(A)})),j,je=e((()=>{ce(),h(),j=x`
  :host([opened]) {
    pointer-events: auto;
  }

  [part~='toggle-button']::before {
    mask-image: var(--_vaadin-icon-clock);
  }

  :host([readonly]) [part~='toggle-button'] {
    display: none;
  }

  /* See https://github.com/vaadin/vaadin-time-picker/issues/145 */
  :host([dir='rtl']) [part='input-field'] {
    direction: ltr;
  }

  :host([dir='rtl']) [part='input-field'] ::slotted(input)::placeholder {
    direction: rtl;
    text-align: left;
  }
`}));function M(e){if(!e)return``;let t=(e=0,t=`00`)=>(t+e).substr((t+e).length-t.length),n=`${t(e.hours)}:${t(e.minutes)}`;return e.seconds!==void 0&&(n+=`:${t(e.seconds)}`),e.milliseconds!==void 0&&(n+=`.${t(e.milliseconds,`000`)}`),n}function N(e){let t=L.exec(e);if(t){if(t[4])for(;t[4].length<3;)t[4]+=`0`;return{hours:t[1],minutes:t[2],seconds:t[3],milliseconds:t[4]}}}function Me(e){let t=e==null?60:parseFloat(e);if(t%3600==0)return 1;if(t%60==0||!t)return 2;if(t%1==0)return 3;if(t<1)return 4}function P(e,t){if(e){let n=Me(t);e.hours=parseInt(e.hours),e.minutes=parseInt(e.minutes||0),e.seconds=n<3?void 0:parseInt(e.seconds||0),e.milliseconds=n<4?void 0:parseInt(e.milliseconds||0)}return e}var F,I,L,R=e((()=>{F=`(\\d|[0-1]\\d|2[0-3])`,I=`(\\d|[0-5]\\d)`,L=RegExp(`^${F}(?::${I}(?::${I}(?:\\.(\\d{1,3}))?)?)?$`,`u`)})),z,B,V,H,U=e((()=>{he(),_(),i(),fe(),re(),S(),Ee(),R(),z=Object.freeze({formatTime:M,parseTime:N}),B=`00:00:00.000`,V=`23:59:59.999`,H=e=>class extends se(T(be(ue(e)))){static get properties(){return{value:{type:String,notify:!0,value:``,sync:!0},min:{type:String,value:``,sync:!0},max:{type:String,value:``,sync:!0},step:{type:Number,sync:!0},_comboBoxValue:{type:String,sync:!0,observer:`__comboBoxValueChanged`},_inputContainer:{type:Object}}}static get observers(){return[`_openedOrItemsChanged(opened, _dropdownItems)`,`_updateScroller(opened, _dropdownItems, _focusedIndex, _theme)`,`__updateAriaAttributes(_dropdownItems, opened, inputElement)`,`__updateDropdownItems(__effectiveI18n, min, max, step)`]}static get defaultI18n(){return z}static get constraints(){return[...super.constraints,`min`,`max`]}get _tagNamePrefix(){return`vaadin-time-picker`}get clearElement(){return this.$.clearButton}get i18n(){return super.i18n}set i18n(e){super.i18n=e}get __unparsableValue(){return this._inputElementValue&&!this.__effectiveI18n.parseTime(this._inputElementValue)?this._inputElementValue:``}ready(){super.ready(),this.addController(new ne(this,e=>{this._setInputElement(e),this._setFocusElement(e),this.stateTarget=e,this.ariaTarget=e},{uniqueIdPrefix:`search-input`})),this.addController(new ae(this.inputElement,this._labelController)),this._inputContainer=this.shadowRoot.querySelector(`[part~="input-field"]`),this._toggleElement=this.$.toggleButton,this._tooltipController=new pe(this),this._tooltipController.setShouldShow(e=>!e.opened),this._tooltipController.setPosition(`top`),this._tooltipController.setAriaTarget(this.inputElement),this.addController(this._tooltipController)}updated(e){super.updated(e),e.has(`_comboBoxValue`)&&this._dropdownItems&&(this._scroller.selectedItem=this._dropdownItems.find(e=>e.value===this._comboBoxValue))}checkValidity(){return!!(this.inputElement.checkValidity()&&(!this.value||this._timeAllowed(this.__effectiveI18n.parseTime(this.value)))&&(!this._comboBoxValue||this.__effectiveI18n.parseTime(this._comboBoxValue)))}_getItemLabel(e){return e?e.label:``}_updateScroller(e,t,n,r){e&&(this._scroller.style.maxHeight=getComputedStyle(this).getPropertyValue(`--${this._tagNamePrefix}-overlay-max-height`)||`65vh`),this._scroller.setProperties({items:e?t:[],opened:e,focusedIndex:n,theme:r})}_openedOrItemsChanged(e,t){this._overlayOpened=e&&!!t?.length}_onClosed(){this._commitValue()}_onEscapeCancel(){this._inputElementValue=this._comboBoxValue,this._closeOrCommit()}_onClearAction(){this._comboBoxValue=``,this._inputElementValue=``,this.__commitValueChange()}_commitValue(){if(this._focusedIndex>-1){let e=this._dropdownItems[this._focusedIndex],t=this._getItemLabel(e);this._inputElementValue=t,this._comboBoxValue=t,this._focusedIndex=-1}else this._inputElementValue===``||this._inputElementValue===void 0?this._comboBoxValue=``:this._comboBoxValue=this._inputElementValue;this.__commitValueChange(),this._clearSelectionRange()}_closeOrCommit(){this.opened?this.close():this._commitValue()}_revertInputValue(){this._inputElementValue=this._comboBoxValue,this._clearSelectionRange()}_setFocused(e){super._setFocused(e),e||document.hasFocus()&&this._requestValidation()}__validDayDivisor(e){return!e||24*3600%e==0||e<1&&e%1*1e3%1==0}_onKeyDown(e){if(super._onKeyDown(e),this.readonly||this.disabled||this._dropdownItems.length)return;let t=this.__validDayDivisor(this.step)&&this.step||60;e.keyCode===40?this.__onArrowPressWithStep(-t):e.keyCode===38&&this.__onArrowPressWithStep(t)}__onArrowPressWithStep(e){let t=this.__addStep(this.__getMsec(this.__memoValue),e,!0);this.__memoValue=t,this.__useMemo=!0,this._comboBoxValue=this.__effectiveI18n.formatTime(t),this.__useMemo=!1,this.__commitValueChange()}__commitValueChange(){let e=this.__unparsableValue;this.__committedValue===this.value?this.__committedUnparsableValue!==e&&(this._requestValidation(),this.dispatchEvent(new CustomEvent(`unparsable-change`))):(this._requestValidation(),this.dispatchEvent(new CustomEvent(`change`,{bubbles:!0}))),this.__committedValue=this.value,this.__committedUnparsableValue=e}__getMsec(e){let t=(e?.hours||0)*60*60*1e3;return t+=(e?.minutes||0)*60*1e3,t+=(e?.seconds||0)*1e3,t+=parseInt(e?.milliseconds)||0,t}__getSec(e){let t=(e?.hours||0)*60*60;return t+=(e?.minutes||0)*60,t+=e?.seconds||0,t+=(e?.milliseconds||0)/1e3,t}__addStep(e,t,n){e===0&&t<0&&(e=1440*60*1e3);let r=t*1e3,i=e%r;r<0&&i&&n?e-=i:r>0&&i&&n?e-=i-r:e+=r;let a=Math.floor(e/1e3/60/60);e-=a*1e3*60*60;let o=Math.floor(e/1e3/60);e-=o*1e3*60;let s=Math.floor(e/1e3);return e-=s*1e3,{hours:a<24?a:0,minutes:o,seconds:s,milliseconds:e}}__updateDropdownItems(e,t,n,r){let i=P(N(t||B),r),a=this.__getSec(i),o=P(N(n||V),r),s=this.__getSec(o);if(this._dropdownItems=this.__generateDropdownList(a,s,r),r!==this.__oldStep){this.__oldStep=r;let e=P(N(this.value),r);this.__updateValue(e)}this.value&&(this._comboBoxValue=e.formatTime(e.parseTime(this.value)))}__updateAriaAttributes(e,t,n){e===void 0||n===void 0||(e.length===0?(n.removeAttribute(`role`),n.removeAttribute(`aria-expanded`)):(n.setAttribute(`role`,`combobox`),n.setAttribute(`aria-expanded`,!!t)))}__generateDropdownList(e,t,n){if(n<900||!this.__validDayDivisor(n))return[];let r=[];n||=3600;let i=-n+e;for(;i+n>=e&&i+n<=t;){let e=P(this.__addStep(i*1e3,n),n);i+=n;let t=this.__effectiveI18n.formatTime(e);r.push({label:t,value:t})}return r}_valueChanged(e,t){let n=this.__memoValue=N(e),r=M(n)||``;this.__keepCommittedValue||(this.__committedValue=e,this.__committedUnparsableValue=``),e!==``&&e!==null&&!n?this.value=t??``:e===r?this.__keepInvalidInput?delete this.__keepInvalidInput:this.__updateInputValue(n):this.value=r,this._toggleHasValue(this._hasValue)}__comboBoxValueChanged(e,t){if(e===``&&t===void 0)return;let n=this.__useMemo?this.__memoValue:this.__effectiveI18n.parseTime(e),r=this.__effectiveI18n.formatTime(n)||``;n?e===r?(this.__keepCommittedValue=!0,this.__updateValue(n),this.__keepCommittedValue=!1):this._comboBoxValue=r:(this.value!==``&&e!==``&&(this.__keepInvalidInput=!0),this.__keepCommittedValue=!0,this.value=``,this.__keepCommittedValue=!1)}__updateValue(e){let t=M(P(e,this.step))||``;this.value=t,this.__updateInputValue(e)}__updateInputValue(e){let t=this.__effectiveI18n.formatTime(P(e,this.step))||``;this._inputElementValue=t,this._comboBoxValue=t}_timeAllowed(e){let t=this.__effectiveI18n.parseTime(this.min||B),n=this.__effectiveI18n.parseTime(this.max||V);return(!this.__getMsec(t)||this.__getMsec(e)>=this.__getMsec(t))&&(!this.__getMsec(n)||this.__getMsec(e)<=this.__getMsec(n))}_onClearButtonClick(e){e.stopPropagation(),super._onClearButtonClick(e),this.opened&&this._scroller.requestContentUpdate()}_onHostClick(e){let t=e.composedPath();(t.includes(this._labelNode)||t.includes(this._inputContainer))&&super._onHostClick(e)}_onChange(e){e.stopPropagation()}}})),W,Ne=e((()=>{r(),D(),Oe(),Ae(),h(),ie(),v(),ee(),l(),o(),s(),b(),je(),U(),W=class extends H(t(c(g(m(a))))){static get is(){return`vaadin-time-picker`}static get styles(){return[u,j]}render(){return p`
      <div class="vaadin-time-picker-container">
        <div part="label">
          <slot name="label"></slot>
          <span part="required-indicator" aria-hidden="true" @click="${this.focus}"></span>
        </div>

        <vaadin-input-container
          part="input-field"
          .readonly="${this.readonly}"
          .disabled="${this.disabled}"
          .invalid="${this.invalid}"
          theme="${w(this._theme)}"
        >
          <slot name="prefix" slot="prefix"></slot>
          <slot name="input"></slot>
          <div id="clearButton" part="field-button clear-button" slot="suffix" aria-hidden="true"></div>
          <div id="toggleButton" part="field-button toggle-button" slot="suffix" aria-hidden="true"></div>
        </vaadin-input-container>

        <div part="helper-text">
          <slot name="helper"></slot>
        </div>

        <div part="error-message">
          <slot name="error-message"></slot>
        </div>

        <slot name="tooltip"></slot>
      </div>

      <vaadin-time-picker-overlay
        id="overlay"
        dir="ltr"
        .owner="${this}"
        .opened="${this._overlayOpened}"
        theme="${w(this._theme)}"
        .positionTarget="${this._inputContainer}"
        no-vertical-overlap
        exportparts="overlay, content"
      >
        <slot name="overlay"></slot>
      </vaadin-time-picker-overlay>
    `}},y(W)}));function Pe(e){return e.replace(/[.*+?^${}()|[\]\\]/g,`\\$&`)}function G(e){return e.replace(/[\u0660-\u0669]/g,function(e){let t=`\\u0`+e.charCodeAt(0).toString(16);return X[t]})}function K(e,t){let n=t.toLocaleTimeString(e),r=/[^\d\u0660-\u0669]/,i=n.match(RegExp(`${r.source}+$`,`g`))||n.match(RegExp(`^${r.source}+`,`g`));return i&&i[0].trim()}function Fe(e){let t=Z.toLocaleTimeString(e),n=J(e);n&&t.startsWith(n)&&(t=t.replace(n,``));let r=t.match(/[^\u0660-\u0669\s\d]/);return r&&r[0]}function q(e,t){if(!t)return null;let n=t.split(/\s*/).map(Pe).join(`\\s*`),r=new RegExp(n,`i`),i=e.match(r);if(i)return i[0]}function J(e){return K(e,Z)}function Ie(e){return K(e,Q)}function Y(e){return parseInt(G(e))}function Le(e){return e=G(e),e.length===1?e+=`00`:e.length===2&&(e+=`0`),parseInt(e)}function Re(e,t,n,r){let i=e;if(e.endsWith(n)?i=e.replace(` `+n,``):e.endsWith(r)&&(i=e.replace(` `+r,``)),t){let e=t<10?`0`:``;e+=t<100?`0`:``,e+=t,i+=`.`+e}else i+=`.000`;return e.endsWith(n)?i=i+` `+n:e.endsWith(r)&&(i=i+` `+r),i}var X,Z,Q,ze=e((()=>{X={"\\u0660":`0`,"\\u0661":`1`,"\\u0662":`2`,"\\u0663":`3`,"\\u0664":`4`,"\\u0665":`5`,"\\u0666":`6`,"\\u0667":`7`,"\\u0668":`8`,"\\u0669":`9`},Z=new Date(`August 19, 1975 23:15:30`),Q=new Date(`August 19, 1975 05:15:30`)}));function $(e,t,n=0){e()?t():setTimeout(()=>$(e,t,200),n)}function Be(e){let t=N(e);return{hours:parseInt(t.hours||0),minutes:parseInt(t.minutes||0),seconds:parseInt(t.seconds||0),milliseconds:parseInt(t.milliseconds||0)}}var Ve=e((()=>{ze(),R(),window.Vaadin.Flow.timepickerConnector={},window.Vaadin.Flow.timepickerConnector.initLazy=e=>{e.$connector||(e.$connector={},e.$connector.setLocale=t=>{let n;e.value&&e.value!==``&&(n=Be(e.value));try{Z.toLocaleTimeString(t)}catch{throw t=`en-US`,Error(`vaadin-time-picker: The locale `+t+` is not supported, falling back to default locale setting(en-US).`)}let r=J(t),i=Ie(t),a=Fe(t),o=function(){return e.step&&e.step<60},s=function(){return e.step&&e.step<1},c,l;e.i18n={formatTime(e){if(!e)return;let n=new Date;n.setHours(e.hours),n.setMinutes(e.minutes),n.setSeconds(e.seconds===void 0?0:e.seconds);let a=n.toLocaleTimeString(t,{hour:`numeric`,minute:`numeric`,second:o()?`numeric`:void 0});return s()&&(a=Re(a,e.milliseconds,i,r)),a},parseTime(e){if(e&&e===c&&l)return l;if(!e)return;let t=q(e,i),n=q(e,r),o=e.replace(t||``,``).replace(n||``,``).trim(),u=RegExp(`([\\d\\u0660-\\u0669]){1,2}(?:`+a+`)?`,`g`),d=u.exec(o);if(d){d=Y(d[0].replace(a,``)),t!==n&&(d===12&&t&&(d=0),d!==12&&n&&(d+=12));let r=u.exec(o),i=r&&u.exec(o),f=i&&s()&&/[[\.][\d\u0660-\u0669]{1,3}$/.exec(o);return f&&f.index<=i.index&&(f=void 0),l=d!==void 0&&{hours:d,minutes:r?Y(r[0].replace(a,``)):0,seconds:i?Y(i[0].replace(a,``)):0,milliseconds:r&&i&&f?Le(f[0].replace(`.`,``)):0},c=e,l}}},n&&$(()=>e.$,()=>{let t=e.i18n.formatTime(n);e.inputElement.value!==t&&(e.inputElement.value=t,e.value=t)})})}}));export{M as a,P as c,z as i,Ne as n,R as o,U as r,N as s,Ve as t};