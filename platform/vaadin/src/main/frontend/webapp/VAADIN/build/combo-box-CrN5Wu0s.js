import{n as e}from"./rolldown-runtime-BgaNhQyE.js";import{A as t,An as n,At as r,B as i,Bt as a,Cn as o,Cr as s,Dt as c,E as l,En as ee,F as te,Fn as u,Gn as ne,Hn as d,Ht as re,I as ie,It as ae,Jn as f,K as oe,Kn as se,Lt as ce,N as p,Or as m,Ot as le,P as ue,Pn as h,Qn as de,Sn as fe,Sr as g,St as pe,T as _,Un as v,Ut as me,Vn as y,Vt as he,Wn as b,Wt as ge,Yn as _e,_ as ve,_n as ye,a as x,ar as S,cn as be,fr as C,ft as xe,gn as Se,in as Ce,ir as w,jn as T,jr as E,k as we,kn as D,kt as Te,l as Ee,ln as De,o as Oe,or as ke,pt as Ae,q as je,qn as O,rn as Me,rr as Ne,sn as Pe,tr as Fe,u as Ie,un as Le,v as Re,wn as ze,wt as k,z as Be,zt as Ve}from"./indexhtml-C15Xwie0.js";import{a as He,i as Ue,o as We,s as Ge}from"./rows-D_-cgC4s.js";import{n as Ke,t as qe}from"./pattern-mixin-X9TEUb-e.js";var A,j=e((()=>{g(),A=E`
  :host([focused]) {
    outline: var(--vaadin-focus-ring-width) solid var(--vaadin-focus-ring-color);
    outline-offset: calc(var(--vaadin-focus-ring-width) / -1);
  }
`})),M,N=e((()=>{M=e=>class extends e{static get properties(){return{index:{type:Number},item:{type:Object},label:{type:String},selected:{type:Boolean,value:!1,reflectToAttribute:!0},focused:{type:Boolean,value:!1,reflectToAttribute:!0},renderer:{type:Function}}}static get observers(){return[`__rendererOrItemChanged(renderer, index, item, selected, focused)`,`__updateLabel(label, renderer)`]}static get observedAttributes(){return[...super.observedAttributes,`hidden`]}attributeChangedCallback(e,t,n){e===`hidden`&&n!==null?this.index=void 0:super.attributeChangedCallback(e,t,n)}connectedCallback(){super.connectedCallback(),this._owner=this.parentNode.owner;let e=this._getHostDir();e&&this.setAttribute(`dir`,e)}_getHostDir(){return this._owner&&this._owner.$.overlay.getAttribute(`dir`)}requestContentUpdate(){if(!this.renderer||this.hidden)return;let e={index:this.index,item:this.item,focused:this.focused,selected:this.selected};this.renderer(this,this._owner,e)}__rendererOrItemChanged(e,t,n){n===void 0||t===void 0||(this._oldRenderer!==e&&(this.innerHTML=``,delete this._$litPart$),e&&(this._oldRenderer=e,this.requestContentUpdate()))}__updateLabel(e,t){t||(this.textContent=e)}}})),P,Je=e((()=>{g(),S(),f(),d(),xe(),u(),T(),j(),N(),P=class extends M(n(O(y(h(s))))){static get is(){return`vaadin-combo-box-item`}static get styles(){return[Ae,A]}render(){return m`
      <span part="checkmark" aria-hidden="true"></span>
      <div part="content">
        <slot></slot>
      </div>
    `}},w(P)})),F,I=e((()=>{D(),g(),F=E`
  @keyframes fade-in {
    0% {
      opacity: 0;
    }
  }

  @keyframes spin {
    to {
      rotate: 1turn;
    }
  }

  [part='loader'] {
    animation:
      spin var(--vaadin-spinner-animation-duration, 0.7s) linear infinite,
      fade-in 0.15s 0.3s both;
    border: var(--vaadin-spinner-width, 2px) solid var(--vaadin-spinner-color, var(--vaadin-text-color));
    border-radius: 50%;
    box-sizing: border-box;
    height: var(--vaadin-spinner-size, 1lh);
    mask-image: radial-gradient(circle at 50% var(--vaadin-spinner-width, 2px), transparent 40%, #000 70%);
    pointer-events: none;
    width: var(--vaadin-spinner-size, 1lh);
  }

  :host(:not([loading])) [part~='loader'] {
    display: none;
  }

  @media (forced-colors: active) {
    [part='loader'] {
      forced-color-adjust: none;
      --vaadin-spinner-color: CanvasText;
    }
  }
`})),L,R=e((()=>{D(),g(),I(),L=[F,E`
    :host {
      --vaadin-item-checkmark-display: block;
    }

    [part='overlay'] {
      position: relative;
      width: var(--vaadin-combo-box-overlay-width, var(--_vaadin-combo-box-overlay-default-width, auto));
    }

    [part='content'] {
      display: flex;
      flex-direction: column;
      height: 100%;
    }

    :host([loading]) [part='content'] {
      --_items-min-height: calc(var(--vaadin-icon-size, 1lh) + 4px);
    }

    [part='loader'] {
      position: absolute;
      inset: var(--vaadin-item-overlay-padding, 4px);
      inset-block-end: auto;
      inset-inline-start: auto;
      margin: 2px;
    }
  `]})),z,B=e((()=>{fe(),le(),z=e=>class extends c(e){static get observers(){return[`_setOverlayWidth(positionTarget, opened)`]}constructor(){super(),this.requiredVerticalSpace=200}_shouldCloseOnOutsideClick(e){let t=e.composedPath();return!t.includes(this.positionTarget)&&!t.includes(this)}_mouseDownListener(e){super._mouseDownListener(e),this._shouldCloseOnOutsideClick(e)&&!o(e.composedPath()[0])&&e.preventDefault()}_updateOverlayWidth(){this.style.setProperty(`--_${this.localName}-default-width`,`${this.positionTarget.offsetWidth}px`)}_setOverlayWidth(e,t){e&&t&&(this._updateOverlayWidth(),this._updatePosition())}}})),Ye,Xe=e((()=>{g(),S(),f(),d(),ae(),r(),u(),T(),R(),B(),Ye=class extends z(Te(O(n(y(h(s)))))){static get is(){return`vaadin-combo-box-overlay`}static get styles(){return[ce,L]}render(){return m`
      <div part="overlay" id="overlay">
        <div part="loader"></div>
        <div part="content" id="content"><slot></slot></div>
      </div>
    `}},w(Ye)})),V,H=e((()=>{g(),V=E`
  :host {
    /* Fixes scrollbar disappearing when 'Show scroll bars: Always' enabled in Safari */
    box-shadow: 0 0 0 white;
    display: block;
    min-height: 1px;
    overflow: auto;
    /* Fixes item background from getting on top of scrollbars on Safari */
    transform: translate3d(0, 0, 0);
  }

  #selector {
    border: 0 solid transparent;
    border-width: var(--vaadin-item-overlay-padding, 4px);
    position: relative;
    forced-color-adjust: none;
    min-height: var(--_items-min-height, auto);
  }

  #selector > * {
    forced-color-adjust: auto;
  }
`})),U,W=e((()=>{U=class{toString(){return``}}})),G,K=e((()=>{b(),ge(),Ge(),W(),G=e=>class extends e{static get properties(){return{items:{type:Array,sync:!0,observer:`__itemsChanged`},focusedIndex:{type:Number,sync:!0,observer:`__focusedIndexChanged`},loading:{type:Boolean,sync:!0,observer:`__loadingChanged`},opened:{type:Boolean,sync:!0,observer:`__openedChanged`},selectedItem:{type:Object,sync:!0,observer:`__selectedItemChanged`},itemClassNameGenerator:{type:Object,observer:`__itemClassNameGeneratorChanged`},itemIdPath:{type:String},owner:{type:Object},getItemLabel:{type:Object},renderer:{type:Object,sync:!0,observer:`__rendererChanged`},theme:{type:String}}}constructor(){super(),this.__boundOnItemClick=this.__onItemClick.bind(this)}get _viewportTotalPaddingBottom(){if(this._cachedViewportTotalPaddingBottom===void 0){let e=window.getComputedStyle(this.$.selector);this._cachedViewportTotalPaddingBottom=[e.paddingBottom,e.borderBottomWidth].map(e=>parseInt(e,10)).reduce((e,t)=>e+t)}return this._cachedViewportTotalPaddingBottom}ready(){super.ready(),this.setAttribute(`role`,`listbox`),this.id=`${this.localName}-${me()}`,this.__hostTagName=this.constructor.is.replace(`-scroller`,``),this.addEventListener(`click`,e=>e.stopPropagation()),this.__patchWheelOverScrolling()}requestContentUpdate(){this.__virtualizer&&(this.items&&(this.__virtualizer.size=this.items.length),this.opened&&this.__virtualizer.update())}scrollIntoView(e,t=!1){if(!this.__virtualizer||!(this.opened&&e>=0))return;let n=[...this.children].find(t=>!t.hidden&&t.index===e);if(!t&&n){let e=n.getBoundingClientRect(),t=this.getBoundingClientRect();if(e.top>=t.top&&e.bottom+this._viewportTotalPaddingBottom<=t.bottom)return}let r=e;if(!t){let t=this._visibleItemsCount();e>this.__virtualizer.lastVisibleIndex-1?(this.__virtualizer.scrollToIndex(e),r=e-t+1):e>this.__virtualizer.firstVisibleIndex&&(r=this.__virtualizer.firstVisibleIndex)}this.__virtualizer.scrollToIndex(Math.max(0,r)),this.__virtualizer.flush();let i=[...this.children].find(t=>!t.hidden&&t.index===e);if(!i)return;if(t){i.scrollIntoView({block:`center`});return}let a=i.getBoundingClientRect(),o=this.getBoundingClientRect(),s=a.bottom+this._viewportTotalPaddingBottom;s>o.bottom?this.scrollTop+=s-o.bottom:a.top<o.top&&(this.scrollTop-=o.top-a.top)}_isItemSelected(e,t,n){return e instanceof U?!1:n&&e!==void 0&&t!==void 0?v(n,e)===v(n,t):e===t}__initVirtualizer(){this.__virtualizer=new We({createElements:this.__createElements.bind(this),updateElement:this._updateElement.bind(this),elementsContainer:this,scrollTarget:this,scrollContainer:this.$.selector,reorderElements:!0,__disableHeightPlaceholder:!0})}__itemsChanged(e){e&&this.__virtualizer&&this.requestContentUpdate()}__loadingChanged(){this.requestContentUpdate()}__openedChanged(e){if(e){this.__virtualizer||this.__initVirtualizer(),this.requestContentUpdate();return}let t=this.__virtualizer&&this.__virtualizer.__adapter;t&&t._scrollPosition>0&&(this.scrollTop=0,t._scrollPosition=0)}__selectedItemChanged(){this.requestContentUpdate()}__itemClassNameGeneratorChanged(e,t){(e||t)&&this.requestContentUpdate()}__focusedIndexChanged(e,t){e!==t&&this.requestContentUpdate(),e>=0&&!this.loading&&this.scrollIntoView(e)}__rendererChanged(e,t){(e||t)&&this.requestContentUpdate()}__createElements(e){return[...Array(e)].map(()=>{let e=document.createElement(`${this.__hostTagName}-item`);return e.addEventListener(`click`,this.__boundOnItemClick),e.tabIndex=`-1`,e.style.width=`100%`,e})}_updateElement(e,t){let n=this.items[t],r=this.focusedIndex,i=this._isItemSelected(n,this.selectedItem,this.itemIdPath);e.setProperties({item:n,index:t,label:this.getItemLabel(n),selected:i,renderer:this.renderer,focused:!this.loading&&r===t}),typeof this.itemClassNameGenerator==`function`?e.className=this.itemClassNameGenerator(n):e.className!==``&&(e.className=``),e.id=`${this.__hostTagName}-item-${t}`,e.setAttribute(`role`,t!==void 0&&`option`),e.setAttribute(`aria-selected`,i.toString()),e.setAttribute(`aria-posinset`,t+1),e.setAttribute(`aria-setsize`,this.items.length),this.theme?e.setAttribute(`theme`,this.theme):e.removeAttribute(`theme`),n instanceof U&&this.__requestItemByIndex(t)}__onItemClick(e){this.dispatchEvent(new CustomEvent(`selection-changed`,{detail:{item:e.currentTarget.item}}))}__patchWheelOverScrolling(){this.$.selector.addEventListener(`wheel`,e=>{let t=this.scrollTop===0,n=this.scrollHeight-this.scrollTop-this.clientHeight<=1;(t&&e.deltaY<0||n&&e.deltaY>0)&&e.preventDefault()})}__requestItemByIndex(e){requestAnimationFrame(()=>{this.dispatchEvent(new CustomEvent(`index-requested`,{detail:{index:e}}))})}_visibleItemsCount(){return this.__virtualizer.scrollToIndex(this.__virtualizer.firstVisibleIndex),this.__virtualizer.size>0?this.__virtualizer.lastVisibleIndex-this.__virtualizer.firstVisibleIndex+1:0}}})),Ze,Qe=e((()=>{g(),S(),d(),H(),K(),Ze=class extends G(y(s)){static get is(){return`vaadin-combo-box-scroller`}static get styles(){return V}render(){return m`
      <div id="selector">
        <slot></slot>
      </div>
    `}},w(Ze)})),q,$e=e((()=>{D(),g(),q=E`
  :host([opened]) {
    pointer-events: auto;
  }

  [part~='toggle-button']::before {
    mask-image: var(--_vaadin-icon-chevron-down);
  }

  :host([readonly]) [part~='toggle-button'] {
    display: none;
  }
`})),J,et=e((()=>{He(),W(),J=e=>class extends e{static get properties(){return{pageSize:{type:Number,value:50,observer:`_pageSizeChanged`,sync:!0},size:{type:Number,observer:`_sizeChanged`,sync:!0},dataProvider:{type:Object,observer:`_dataProviderChanged`,sync:!0}}}static get observers(){return[`_dataProviderFilterChanged(filter)`,`_ensureFirstPage(opened)`]}constructor(){super(),this.__dataProviderInitialized=!1,this.__previousDataProviderFilter,this.__dataProviderController=new Ue(this,{placeholder:new U,isPlaceholder:e=>e instanceof U,dataProviderParams:()=>({filter:this.filter})}),this.__dataProviderController.addEventListener(`page-requested`,this.__onDataProviderPageRequested.bind(this)),this.__dataProviderController.addEventListener(`page-loaded`,this.__onDataProviderPageLoaded.bind(this))}ready(){super.ready(),this._scroller.addEventListener(`index-requested`,e=>{if(!this._shouldFetchData())return;let t=e.detail.index;t!==void 0&&this.__dataProviderController.ensureFlatIndexLoaded(t)}),this.__dataProviderInitialized=!0,this.dataProvider&&this.__synchronizeControllerState()}_dataProviderFilterChanged(e){if(this.__previousDataProviderFilter===void 0&&e===``){this.__previousDataProviderFilter=e;return}this.__previousDataProviderFilter!==e&&(this.__previousDataProviderFilter=e,this.__keepOverlayOpened=!0,this.size=void 0,this.clearCache(),this.__keepOverlayOpened=!1)}_shouldFetchData(){return this.dataProvider?this.opened||this.filter&&this.filter.length:!1}_ensureFirstPage(e){!this._shouldFetchData()||!e||(this._forceNextRequest||this.size===void 0?(this._forceNextRequest=!1,this.__dataProviderController.loadFirstPage()):this.size>0&&this.__dataProviderController.ensureFlatIndexLoaded(0))}__onDataProviderPageRequested(){this.loading=!0}__onDataProviderPageLoaded(){let{rootCache:e}=this.__dataProviderController;e.items=[...e.items],this.__synchronizeControllerState(),!this.opened&&!this._isInputFocused()&&this._commitValue()}clearCache(){this.dataProvider&&(this.__dataProviderController.clearCache(),this.__synchronizeControllerState(),this._shouldFetchData()?(this._forceNextRequest=!1,this.__dataProviderController.loadFirstPage()):this._forceNextRequest=!0)}_sizeChanged(e){let{rootCache:t}=this.__dataProviderController;t.size!==e&&(t.size=e,t.items=[...t.items],this.__synchronizeControllerState())}_filteredItemsChanged(e){if(super._filteredItemsChanged(e),this.dataProvider&&e){let{rootCache:t}=this.__dataProviderController;t.items!==e&&(t.items=e,this.__synchronizeControllerState())}}__synchronizeControllerState(){if(this.__dataProviderInitialized&&this.dataProvider){let{rootCache:e}=this.__dataProviderController;this.size=e.size,this.filteredItems=e.items,this.loading=this.__dataProviderController.isLoading()}}_pageSizeChanged(e,t){if(Math.floor(e)!==e||e<1)throw this.pageSize=t,Error("`pageSize` value must be an integer > 0");this.__dataProviderController.setPageSize(e),this.clearCache()}_dataProviderChanged(e,t){this._ensureItemsOrDataProvider(()=>{this.dataProvider=t}),this.__dataProviderController.setDataProvider(e),this.clearCache()}_ensureItemsOrDataProvider(e){if(this.items!==void 0&&this.dataProvider!==void 0)throw e(),Error("Using `items` and `dataProvider` together is not supported")}}})),Y,tt=e((()=>{Y=e=>class extends e{static get observers(){return[`__clearPendingFocusOnFilter(filter)`]}__focusIndex(e){if(!(typeof e!=`number`||Number.isNaN(e)||e<0)){if(!this._overlayOpened||!this._dropdownItems||this._dropdownItems.length===0){this.__pendingFocusIndex=e;return}if(!(e>=this._dropdownItems.length)){if(this._focusedIndex=e,this._scrollIntoView(e,!0),this.loading){this.__pendingFocusIndex=e;return}delete this.__pendingFocusIndex,requestAnimationFrame(()=>{this.isConnected&&this._updateActiveDescendant(e)})}}}__focusPendingIndexIfNeeded(){this.__pendingFocusIndex!==void 0&&!this.loading&&this.__focusIndex(this.__pendingFocusIndex)}__clearPendingFocusOnFilter(){delete this.__pendingFocusIndex}_onOpened(){super._onOpened(),this.__focusPendingIndexIfNeeded()}__onDataProviderPageLoaded(){super.__onDataProviderPageLoaded(),this.__focusPendingIndexIfNeeded()}}})),X,nt=e((()=>{X=class{constructor(e){this.host=e,e.addEventListener(`opened-changed`,()=>{e.opened||this.__setVirtualKeyboardEnabled(!1)}),e.addEventListener(`blur`,()=>this.__setVirtualKeyboardEnabled(!0)),e.addEventListener(`touchstart`,()=>this.__setVirtualKeyboardEnabled(!0))}__setVirtualKeyboardEnabled(e){this.host.inputElement&&(this.host.inputElement.inputMode=e?``:`none`)}}})),Z,rt=e((()=>{Le(),Ce(),fe(),be(),ke(),t(),nt(),W(),Z=e=>class extends Pe(we(De(Me(e)))){static get properties(){return{opened:{type:Boolean,notify:!0,value:!1,reflectToAttribute:!0,sync:!0,observer:`_openedChanged`},autoOpenDisabled:{type:Boolean,sync:!0},readonly:{type:Boolean,value:!1,reflectToAttribute:!0},_focusedIndex:{type:Number,observer:`_focusedIndexChanged`,value:-1,sync:!0},_toggleElement:{type:Object,observer:`_toggleElementChanged`},_dropdownItems:{type:Array,sync:!0},_overlayOpened:{type:Boolean,sync:!0,observer:`_overlayOpenedChanged`}}}constructor(){super(),this._scroller,this._closeOnBlurIsPrevented,this._boundOverlaySelectedItemChanged=this._overlaySelectedItemChanged.bind(this),this._boundOnClearButtonMouseDown=this.__onClearButtonMouseDown.bind(this),this._boundOnClick=this._onClick.bind(this),this._boundOnOverlayTouchAction=this._onOverlayTouchAction.bind(this),this._boundOnTouchend=this._onTouchend.bind(this)}get _tagNamePrefix(){return`vaadin-combo-box`}_inputElementChanged(e){super._inputElementChanged(e),e&&(e.autocomplete=`off`,e.autocapitalize=`off`,e.setAttribute(`role`,`combobox`),e.setAttribute(`aria-autocomplete`,`list`),e.setAttribute(`aria-expanded`,!!this.opened),e.setAttribute(`spellcheck`,`false`),e.setAttribute(`autocorrect`,`off`))}firstUpdated(){super.firstUpdated(),this._initScroller()}ready(){super.ready(),this._initOverlay(),this.addEventListener(`click`,this._boundOnClick),this.addEventListener(`touchend`,this._boundOnTouchend),this.clearElement&&this.clearElement.addEventListener(`mousedown`,this._boundOnClearButtonMouseDown),this.addController(new X(this))}disconnectedCallback(){super.disconnectedCallback(),this.close()}open(){!this.disabled&&!this.readonly&&(this.opened=!0)}close(){this.opened=!1}_initOverlay(){let e=this.$.overlay;e.addEventListener(`touchend`,this._boundOnOverlayTouchAction),e.addEventListener(`touchmove`,this._boundOnOverlayTouchAction),e.addEventListener(`mousedown`,e=>e.preventDefault()),e.addEventListener(`opened-changed`,e=>{this._overlayOpened=e.detail.value}),this._overlayElement=e}_initScroller(){let e=document.createElement(`${this._tagNamePrefix}-scroller`);e.owner=this,e.getItemLabel=this._getItemLabel.bind(this),e.addEventListener(`selection-changed`,this._boundOverlaySelectedItemChanged),this._renderScroller(e),this._scroller=e}_renderScroller(e){e.setAttribute(`slot`,`overlay`),e.setAttribute(`tabindex`,`-1`),this.appendChild(e)}get _hasDropdownItems(){return!!(this._dropdownItems&&this._dropdownItems.length)}_overlayOpenedChanged(e,t){e?this._onOpened():t&&this._hasDropdownItems&&(this.close(),this._onOverlayClosed())}_focusedIndexChanged(e,t){t!==void 0&&this._updateActiveDescendant(e)}_isInputFocused(){return this.inputElement&&ze(this.inputElement)}_updateActiveDescendant(e){let t=this.inputElement;if(!t)return;let n=this._getItemElements().find(t=>t.index===e);n?t.setAttribute(`aria-activedescendant`,n.id):t.removeAttribute(`aria-activedescendant`)}_openedChanged(e,t){if(t===void 0)return;e?!this._isInputFocused()&&!C&&this.inputElement&&this.inputElement.focus():(this.autoselect&&(this.__autoselectPending=!0),this._onClosed());let n=this.inputElement;n&&(n.setAttribute(`aria-expanded`,!!e),e?n.setAttribute(`aria-controls`,this._scroller.id):n.removeAttribute(`aria-controls`))}_onOverlayTouchAction(){this._closeOnBlurIsPrevented=!0,this.inputElement.blur(),this._closeOnBlurIsPrevented=!1}_isClearButton(e){return e.composedPath()[0]===this.clearElement}__onClearButtonMouseDown(e){e.preventDefault(),this.inputElement.focus()}_onClearButtonClick(e){e.preventDefault(),this._onClearAction()}_onToggleButtonClick(e){e.preventDefault(),this.opened?this.close():this.open()}_onHostClick(e){this.autoOpenDisabled||(e.preventDefault(),this.open())}_onClick(e){this.autoselect&&this.inputElement&&this.__autoselectPending&&this.inputElement.selectionStart===this.inputElement.selectionEnd&&this.inputElement.select(),this.__autoselectPending=!1,this._isClearButton(e)?this._onClearButtonClick(e):e.composedPath().includes(this._toggleElement)?this._onToggleButtonClick(e):this._onHostClick(e)}_onTouchend(e){!this.clearElement||e.composedPath()[0]!==this.clearElement||(e.preventDefault(),this._onClearAction())}_onKeyDown(e){super._onKeyDown(e),e.key===`ArrowDown`?(this._onArrowDown(),e.preventDefault()):e.key===`ArrowUp`&&(this._onArrowUp(),e.preventDefault())}_getItemLabel(e){return e?e.toString():``}_onArrowDown(){if(this.opened){let e=this._dropdownItems;e&&(this._focusedIndex=Math.min(e.length-1,this._focusedIndex+1),this._prefillFocusedItemLabel())}else this.open()}_onArrowUp(){if(this.opened){if(this._focusedIndex>-1)this._focusedIndex=Math.max(0,this._focusedIndex-1);else{let e=this._dropdownItems;e&&(this._focusedIndex=e.length-1)}this._prefillFocusedItemLabel()}else this.open()}_prefillFocusedItemLabel(){if(this._focusedIndex>-1){let e=this._dropdownItems[this._focusedIndex];this._inputElementValue=this._getItemLabel(e),this._markAllSelectionRange()}}_setSelectionRange(e,t){this._isInputFocused()&&this.inputElement.setSelectionRange&&this.inputElement.setSelectionRange(e,t)}_markAllSelectionRange(){this._inputElementValue!==void 0&&this._setSelectionRange(0,this._inputElementValue.length)}_clearSelectionRange(){if(this._inputElementValue!==void 0){let e=this._inputElementValue?this._inputElementValue.length:0;this._setSelectionRange(e,e)}}_closeOrCommit(){this.opened?this.close():this._commitValue()}_onEnter(e){if(!this._hasValidInputValue()){e.preventDefault(),e.stopPropagation();return}this.opened&&(e.preventDefault(),e.stopPropagation()),this._closeOrCommit()}_hasValidInputValue(){return!0}_onEscape(e){this.autoOpenDisabled&&(this.opened||this.value!==this._inputElementValue&&this._inputElementValue.length>0)?(e.stopPropagation(),this._focusedIndex=-1,this._onEscapeCancel()):this.opened?(e.stopPropagation(),this._focusedIndex>-1?(this._focusedIndex=-1,this._revertInputValue()):this._onEscapeCancel()):this.clearButtonVisible&&this.value&&!this.readonly&&(e.stopPropagation(),this._onClearAction())}_onEscapeCancel(){}_toggleElementChanged(e){e&&(e.addEventListener(`mousedown`,e=>e.preventDefault()),e.addEventListener(`click`,()=>{C&&!this._isInputFocused()&&document.activeElement.blur()}))}_onClearAction(){}_onOpened(){}_onClosed(){}_onOverlayClosed(){}_commitValue(){}_revertInputValue(){this._inputElementValue=this.value,this._clearSelectionRange()}_onInput(e){!this.opened&&!this._isClearButton(e)&&!this.autoOpenDisabled&&(this.opened=!0)}_getItemElements(){return Array.from(this._scroller.querySelectorAll(`${this._tagNamePrefix}-item`))}_scrollIntoView(e,t=!1){this._scroller&&this._scroller.scrollIntoView(e,t)}_overlaySelectedItemChanged(e){e.stopPropagation(),!(e.detail.item instanceof U)&&this.opened&&(this._focusedIndex=this._dropdownItems.indexOf(e.detail.item),this.close())}_setFocused(e){super._setFocused(e),e||(this.__autoselectPending=!1),!e&&!this.readonly&&!this._closeOnBlurIsPrevented&&this._handleFocusOut()}_handleFocusOut(){if(ee()){this._closeOrCommit();return}this.opened?this._overlayOpened||this.close():this._commitValue()}_shouldRemoveFocus(e){return e.relatedTarget&&e.relatedTarget.localName===`${this._tagNamePrefix}-item`?!1:e.relatedTarget===this._overlayElement?(e.composedPath()[0].focus(),!1):!0}}}));function it(e){return e!=null}function at(e,t){return e.findIndex(e=>e instanceof U?!1:t(e))}var Q,ot=e((()=>{b(),rt(),W(),Q=e=>class extends Z(e){static get properties(){return{items:{type:Array,sync:!0,observer:`_itemsChanged`},filteredItems:{type:Array,observer:`_filteredItemsChanged`,sync:!0},filter:{type:String,value:``,notify:!0,sync:!0},itemLabelGenerator:{type:Object},itemLabelPath:{type:String,value:`label`,observer:`_itemLabelPathChanged`,sync:!0},itemValuePath:{type:String,value:`value`,sync:!0}}}updated(e){super.updated(e),e.has(`filter`)&&this._filterChanged(this.filter),e.has(`itemLabelGenerator`)&&this.requestContentUpdate()}_onInput(e){let t=this._inputElementValue,n={};this.filter===t?this._filterChanged(this.filter):n.filter=t,!this.opened&&!this._isClearButton(e)&&!this.autoOpenDisabled&&(n.opened=!0),this.setProperties(n)}_getItemLabel(e){if(typeof this.itemLabelGenerator==`function`&&e)return this.itemLabelGenerator(e)||``;let t=e&&this.itemLabelPath?v(this.itemLabelPath,e):void 0;return t??=e?e.toString():``,t}_getItemValue(e){let t=e&&this.itemValuePath?v(this.itemValuePath,e):void 0;return t===void 0&&(t=e?e.toString():``),t}_itemLabelPathChanged(e){typeof e!=`string`&&console.error(`You should set itemLabelPath to a valid string`)}_filterChanged(e){this._scrollIntoView(0),this._focusedIndex=-1,this.items?this.filteredItems=this._filterItems(this.items,e):this._filteredItemsChanged(this.filteredItems)}_itemsChanged(e,t){this._ensureItemsOrDataProvider(()=>{this.items=t}),e?this.filteredItems=e.slice(0):t&&(this.filteredItems=null)}_filteredItemsChanged(e){this._setDropdownItems(e)}_setDropdownItems(){}_filterItems(e,t){return e&&e.filter(e=>(t=t?t.toString().toLowerCase():``,this._getItemLabel(e).toString().toLowerCase().indexOf(t)>-1))}__getItemIndexByValue(e,t){return!e||!it(t)?-1:at(e,e=>this._getItemValue(e)===t)}__getItemIndexByLabel(e,t){return!e||!t?-1:at(e,e=>this._getItemLabel(e).toString().toLowerCase()===t.toString().toLowerCase())}}}));function st(e){return e!=null}var ct,lt=e((()=>{Re(),ot(),W(),ct=e=>class extends ve(Q(e)){static get properties(){return{renderer:{type:Object,sync:!0},allowCustomValue:{type:Boolean,value:!1},loading:{type:Boolean,value:!1,reflectToAttribute:!0,sync:!0},selectedItem:{type:Object,notify:!0,sync:!0},itemClassNameGenerator:{type:Object},itemIdPath:{type:String,sync:!0},__keepOverlayOpened:{type:Boolean,sync:!0}}}static get observers(){return[`_openedOrItemsChanged(opened, _dropdownItems, loading, __keepOverlayOpened)`,`_selectedItemChanged(selectedItem, itemValuePath, itemLabelPath)`,`_updateScroller(opened, _dropdownItems, _focusedIndex, _theme)`]}ready(){super.ready(),this._lastCommittedValue=this.value}requestContentUpdate(){this._scroller&&(this._scroller.requestContentUpdate(),this._getItemElements().forEach(e=>{e.requestContentUpdate()}))}updated(e){super.updated(e),[`loading`,`itemIdPath`,`itemClassNameGenerator`,`renderer`,`selectedItem`].forEach(t=>{e.has(t)&&(this._scroller[t]=this[t])})}_updateScroller(e,t,n,r){e&&(this._scroller.style.maxHeight=getComputedStyle(this).getPropertyValue(`--${this._tagNamePrefix}-overlay-max-height`)||`65vh`),this._scroller.setProperties({items:e?t:[],opened:e,focusedIndex:n,theme:r})}_openedOrItemsChanged(e,t,n,r){this._overlayOpened=e&&(r||n||!!t?.length)}_onClearButtonClick(e){super._onClearButtonClick(e),this.opened&&this.requestContentUpdate()}_inputElementChanged(e){super._inputElementChanged(e),e&&this._revertInputValueToValue()}_closeOrCommit(){!this.opened&&!this.loading?this._commitValue():this.close()}_hasValidInputValue(){let e=this._focusedIndex<0&&this._inputElementValue!==``&&this._getItemLabel(this.selectedItem)!==this._inputElementValue;return this.allowCustomValue||!e}_onEscapeCancel(){this.cancel()}_onClearAction(){this.selectedItem=null,this.allowCustomValue&&(this.value=``),this._detectAndDispatchChange()}_clearFilter(){this.filter=``}cancel(){this._revertInputValueToValue(),this._lastCommittedValue=this.value,this._closeOrCommit()}_onOpened(){this.dispatchEvent(new CustomEvent(`vaadin-combo-box-dropdown-opened`,{bubbles:!0,composed:!0})),this._lastCommittedValue=this.value}_onOverlayClosed(){this.dispatchEvent(new CustomEvent(`vaadin-combo-box-dropdown-closed`,{bubbles:!0,composed:!0}))}_onClosed(){(!this.loading||this.allowCustomValue)&&this._commitValue()}_commitValue(){if(this._focusedIndex>-1){let e=this._dropdownItems[this._focusedIndex];this.selectedItem!==e&&(this.selectedItem=e),this._inputElementValue=this._getItemLabel(this.selectedItem),this._focusedIndex=-1}else if(this._inputElementValue===``||this._inputElementValue===void 0)this.selectedItem=null,this.allowCustomValue&&(this.value=``);else{let e=[this.selectedItem,...this._dropdownItems||[]],t=e[this.__getItemIndexByLabel(e,this._inputElementValue)];if(this.allowCustomValue&&!t){let e=this._inputElementValue;this._lastCustomValue=e;let t=new CustomEvent(`custom-value-set`,{detail:e,composed:!0,cancelable:!0,bubbles:!0});this.dispatchEvent(t),t.defaultPrevented||(this.value=e)}else!this.allowCustomValue&&!this.opened&&t?this.value=this._getItemValue(t):this._revertInputValueToValue()}this._detectAndDispatchChange(),this._clearSelectionRange(),this._clearFilter()}_onChange(e){e.stopPropagation()}_revertInputValue(){this.filter===``?this._revertInputValueToValue():this._inputElementValue=this.filter,this._clearSelectionRange()}_revertInputValueToValue(){this.allowCustomValue&&!this.selectedItem?this._inputElementValue=this.value:this._inputElementValue=this._getItemLabel(this.selectedItem)}_selectedItemChanged(e){if(e==null)this.filteredItems&&(this.allowCustomValue||(this.value=``),this._toggleHasValue(this._hasValue),this._inputElementValue=this.value);else{let t=this._getItemValue(e);if(this.value!==t&&(this.value=t,this.value!==t))return;this._toggleHasValue(!0),this._inputElementValue=this._getItemLabel(e)}}_valueChanged(e,t){e===``&&t===void 0||(st(e)?(this._getItemValue(this.selectedItem)!==e&&this._selectItemForValue(e),!this.selectedItem&&this.allowCustomValue&&(this._inputElementValue=e),this._toggleHasValue(this._hasValue)):this.selectedItem=null,this._clearFilter(),this._lastCommittedValue=void 0)}_detectAndDispatchChange(){document.hasFocus()&&this._requestValidation(),this.value!==this._lastCommittedValue&&(this.dispatchEvent(new CustomEvent(`change`,{bubbles:!0})),this._lastCommittedValue=this.value)}_selectItemForValue(e){let t=this.__getItemIndexByValue(this.filteredItems,e),n=this.selectedItem;t>=0?this.selectedItem=this.filteredItems[t]:this.dataProvider&&this.selectedItem===void 0?this.selectedItem=void 0:this.selectedItem=null,this.selectedItem===null&&n===null&&this._selectedItemChanged(this.selectedItem)}_setDropdownItems(e){let t=this._dropdownItems;this._dropdownItems=e;let n=t?t[this._focusedIndex]:null,r=this.__getItemIndexByValue(e,this.value);if((this.selectedItem===null||this.selectedItem===void 0)&&r>=0&&(this.selectedItem=e[r]),t&&t[this._focusedIndex]instanceof U&&e[this._focusedIndex]instanceof U)return;let i=this.__getItemIndexByValue(e,this._getItemValue(n));i>-1?this._focusedIndex=i:this._focusedIndex=this.__getItemIndexByLabel(e,this.filter)}_handleFocusOut(){if(!this.opened&&this.allowCustomValue&&this._inputElementValue===this._lastCustomValue){delete this._lastCustomValue;return}super._handleFocusOut()}}})),ut,dt=e((()=>{i(),Je(),Xe(),Qe(),g(),pe(),S(),se(),d(),a(),Ie(),ue(),Oe(),Ke(),te(),u(),T(),$e(),et(),tt(),lt(),ut=class extends Y(J(ct(qe(Ee(n(ne(y(h(s))))))))){static get is(){return`vaadin-combo-box`}static get styles(){return[ie,q]}static get properties(){return{_positionTarget:{type:Object}}}get clearElement(){return this.$.clearButton}render(){return m`
      <div class="vaadin-combo-box-container">
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

      <vaadin-combo-box-overlay
        id="overlay"
        exportparts="overlay, content, loader"
        .owner="${this}"
        .dir="${this.dir}"
        .opened="${this._overlayOpened}"
        ?loading="${this.loading}"
        theme="${k(this._theme)}"
        .positionTarget="${this._positionTarget}"
        no-vertical-overlap
      >
        <slot name="overlay"></slot>
      </vaadin-combo-box-overlay>
    `}ready(){super.ready(),this.addController(new p(this,e=>{this._setInputElement(e),this._setFocusElement(e),this.stateTarget=e,this.ariaTarget=e})),this.addController(new x(this.inputElement,this._labelController)),this._tooltipController=new Ve(this),this.addController(this._tooltipController),this._tooltipController.setPosition(`top`),this._tooltipController.setAriaTarget(this.inputElement),this._tooltipController.setShouldShow(e=>!e.opened),this._positionTarget=this.shadowRoot.querySelector(`[part="input-field"]`),this._toggleElement=this.$.toggleButton}updated(e){super.updated(e),(e.has(`dataProvider`)||e.has(`value`))&&this._warnDataProviderValue(this.dataProvider,this.value)}_onClearButtonClick(e){e.stopPropagation(),super._onClearButtonClick(e)}_onHostClick(e){let t=e.composedPath();(t.includes(this._labelNode)||t.includes(this._positionTarget))&&super._onHostClick(e)}_warnDataProviderValue(e,t){if(e&&t!==``&&(this.selectedItem===void 0||this.selectedItem===null)){let e=this.__getItemIndexByValue(this.filteredItems,t);(e<0||!this._getItemLabel(this.filteredItems[e]))&&console.warn("Warning: unable to determine the label for the provided `value`. Nothing to display in the text field. This usually happens when setting an initial `value` before any items are returned from the `dataProvider` callback. Consider setting `selectedItem` instead of `value`")}}},w(ut)})),ft=e((()=>{de(),Fe(),W(),window.Vaadin.Flow.comboBoxConnector={},window.Vaadin.Flow.comboBoxConnector.initLazy=e=>{if(e.$connector)return;e.$connector={};let t={},n=new window.Vaadin.ComboBoxPlaceholder,r=``,i=[-1,-1],a=``,o=!1,s=function(n,s){if(n.pageSize!=e.pageSize)throw`Invalid pageSize`;if(e._clientSideFilter){if(t[0]){c(t[0],n.filter,s);return}n={...n,filter:``}}if(r!==n.filter){t={},r=n.filter,i=[-1,-1],e._filterDebouncer=_e.debounce(e._filterDebouncer,Ne.after(e._filterTimeout??500),()=>{n.filter===a&&(o=!0),e.clearCache()});return}if(!e._filterDebouncer?.isActive()){if(t[n.page]){s(t[n.page],e.size);return}e.$connector.requestPage(n.page,n.filter)}};e.$connector.getViewportRange=function(){let t=Array.from(e._scroller?.children??[]).map(e=>e.index).filter(e=>Number.isFinite(e)).sort((e,t)=>e-t);return t.length===0?[0,0]:[t[0],t[t.length-1]]},e.$connector.requestPage=function(t,n){let r=e.$connector.getViewportRange(),s=r[1]-r[0],c=Number.isFinite(e.size)?e.size:1/0;r[0]=Math.max(r[0]-s,0),r[1]=Math.min(r[1]+s,c-1);let l=[Math.floor(r[0]/e.pageSize),Math.floor(r[1]/e.pageSize)];if((t<l[0]||t>l[1])&&(l=[t,t]),i[0]!=l[0]||i[1]!=l[1]){let t=l[0]*e.pageSize,r=(l[1]+1)*e.pageSize;e.$server.setViewportRange(t,r-t,n)}o&&=(e.$server.resetDataCommunicator(),!1),i=l,a=n},e.$connector.clear=(r,i)=>{let{pageSize:a}=e,o=Math.floor(r/a),s=o+Math.ceil(i/a);for(let e=o;e<s;e++)delete t[e];for(let t=o*a;t<s*a;t++)e.filteredItems[t]&&(e.filteredItems[t]=n)},e.$connector.filter=(t,n)=>(n=n?n.toString().toLowerCase():``,e._getItemLabel(t,e.itemLabelPath).toString().toLowerCase().indexOf(n)>-1),e.$connector.set=(n,i,a)=>{if(a!==r)return;if(n%e.pageSize!=0)throw`Got new data to index `+n+` which is not aligned with the page size of `+e.pageSize;let{pendingRequests:o}=e.__dataProviderController.rootCache;if(n===0&&i.length===0&&o[0]){t[0]=[];return}let s=n/e.pageSize,c=Math.ceil(i.length/e.pageSize);for(let n=0;n<c;n++){let r=s+n,a=i.slice(n*e.pageSize,(n+1)*e.pageSize);t[r]=a}},e.$connector.updateData=t=>{let n=new Map(t.map(e=>[e.key,e]));e.filteredItems=e.filteredItems.map(e=>n.get(e.key)||e)},e.$connector.updateSize=function(t){e._clientSideFilter||(e.size=t)},e.$connector.reset=function(){e._filterDebouncer?.cancel(),e._filterDebouncer=null,t={},i=[-1,-1],r=``,e.clearCache()},e.$connector.confirm=function(n,i){if(i!==r)return;let{pendingRequests:a}=e.__dataProviderController.rootCache;Object.entries(a).forEach(([n,r])=>{let i=t[n];if(e._clientSideFilter&&i){c(i,e.filter,r);return}r(i??[],e.size),delete t[n]}),e.$server.confirmUpdate(n)};let c=function(t,n,r){let i=t;n&&(i=t.filter(t=>e.$connector.filter(t,n))),r(i,i.length)};e.addEventListener(`custom-value-set`,e=>e.preventDefault()),e.itemClassNameGenerator=function(e){return e.className||``},e.dataProvider=s},window.Vaadin.ComboBoxPlaceholder=U})),pt,mt=e((()=>{D(),g(),pt=E`
  :host {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    white-space: nowrap;
    box-sizing: border-box;
    gap: var(--vaadin-chip-gap, 0);
    background: var(--vaadin-chip-background, var(--vaadin-background-container));
    color: var(--vaadin-chip-text-color, var(--vaadin-text-color));
    font-size: max(11px, var(--vaadin-chip-font-size, 0.875em));
    font-weight: var(--vaadin-chip-font-weight, 500);
    line-height: var(--vaadin-input-field-value-line-height, inherit);
    padding: 0 var(--vaadin-chip-padding, 0.3em);
    height: var(--vaadin-chip-height, calc(1lh / 0.875));
    border-radius: var(--vaadin-chip-border-radius, var(--vaadin-radius-m));
    border: var(--vaadin-chip-border-width, 1px) solid
      var(--vaadin-chip-border-color, var(--vaadin-border-color-secondary));
    cursor: default;
  }

  :host(:not([slot='overflow'])) {
    min-width: min(max-content, var(--vaadin-multi-select-combo-box-chip-min-width, 48px));
  }

  :host([focused]) {
    outline: var(--vaadin-focus-ring-width) solid var(--vaadin-focus-ring-color);
    outline-offset: calc(var(--vaadin-chip-border-width, 1px) * -1);
  }

  [part='label'] {
    overflow: hidden;
    text-overflow: ellipsis;
    margin-block: calc(var(--vaadin-chip-border-width, 1px) * -1);
  }

  [part='remove-button'] {
    flex: none;
    display: block;
    margin-inline-start: auto;
    margin-block: calc(var(--vaadin-chip-border-width, 1px) * -1);
    color: var(--vaadin-chip-remove-button-text-color, var(--vaadin-text-color-secondary));
    cursor: var(--vaadin-clickable-cursor);
    translate: 25%;
  }

  [part='remove-button']::before {
    content: '';
    display: block;
    width: var(--vaadin-icon-size, 1lh);
    height: var(--vaadin-icon-size, 1lh);
    background: currentColor;
    mask-image: var(--_vaadin-icon-cross);
  }

  :host([disabled]) {
    cursor: var(--vaadin-disabled-cursor);
  }

  :host([disabled]) [part='label'] {
    --vaadin-chip-text-color: var(--vaadin-text-color-disabled);
  }

  :host([hidden]),
  :host(:is([readonly], [disabled], [slot='overflow'])) [part='remove-button'] {
    display: none !important;
  }

  :host([slot='overflow']) {
    position: relative;
    margin-inline-start: 8px;
    min-width: 1.5em;
  }

  :host([slot='overflow'])::before,
  :host([slot='overflow'])::after {
    content: '';
    position: absolute;
    inset: calc(var(--vaadin-chip-border-width, 1px) * -1);
    border-inline-start: 2px solid var(--vaadin-chip-border-color, var(--vaadin-border-color-secondary));
    border-radius: inherit;
  }

  :host([slot='overflow'])::before {
    left: calc(-4px - var(--vaadin-chip-border-width, 1px));
  }

  :host([slot='overflow'])::after {
    left: calc(-8px - var(--vaadin-chip-border-width, 1px));
  }

  :host([count='2']) {
    margin-inline-start: 4px;
  }

  :host([count='1']) {
    margin-inline-start: 0;
  }

  :host([count='2'])::after,
  :host([count='1'])::before,
  :host([count='1'])::after {
    display: none;
  }

  @media (forced-colors: active) {
    :host {
      border: 1px solid !important;
    }

    [part='remove-button']::before {
      background: CanvasText;
    }
  }
`})),ht,gt=e((()=>{g(),S(),d(),u(),T(),mt(),ht=class extends n(y(h(s))){static get is(){return`vaadin-multi-select-combo-box-chip`}static get styles(){return pt}static get properties(){return{disabled:{type:Boolean,reflectToAttribute:!0,sync:!0},readonly:{type:Boolean,reflectToAttribute:!0,sync:!0},label:{type:String,sync:!0},item:{type:Object}}}render(){return m`
      <div part="label">${this.label}</div>
      <div part="remove-button" @click="${this._onRemoveClick}"></div>
    `}_onRemoveClick(e){e.stopPropagation(),this.dispatchEvent(new CustomEvent(`item-removed`,{detail:{item:this.item},bubbles:!0,composed:!0}))}},w(ht)})),$,_t=e((()=>{g(),S(),i(),$=class extends Be{static get is(){return`vaadin-multi-select-combo-box-container`}static get styles(){return[super.styles,E`
        #wrapper {
          display: flex;
          width: 100%;
          min-width: 0;
          gap: var(--_wrapper-gap);
          align-self: start;
        }

        :host([auto-expand-vertically]) #wrapper {
          flex-wrap: wrap;
        }
      `]}static get properties(){return{autoExpandVertically:{type:Boolean,reflectToAttribute:!0}}}render(){return m`
      <div id="wrapper">
        <slot name="prefix"></slot>
        <slot></slot>
      </div>
      <slot name="suffix"></slot>
    `}},w($)})),vt,yt=e((()=>{g(),j(),N(),S(),f(),d(),xe(),u(),T(),vt=class extends M(n(O(y(h(s))))){static get is(){return`vaadin-multi-select-combo-box-item`}static get styles(){return[Ae,A]}render(){return m`
      <span part="checkmark" aria-hidden="true"></span>
      <div part="content">
        <slot></slot>
      </div>
    `}},w(vt)})),bt,xt=e((()=>{g(),R(),bt=[L,E`
    #overlay {
      width: var(
        --vaadin-multi-select-combo-box-overlay-width,
        var(--_vaadin-multi-select-combo-box-overlay-default-width, auto)
      );
    }
  `]})),St,Ct=e((()=>{g(),B(),S(),f(),d(),ae(),r(),u(),T(),xt(),St=class extends z(Te(O(n(y(h(s)))))){static get is(){return`vaadin-multi-select-combo-box-overlay`}static get styles(){return[ce,bt]}render(){return m`
      <div part="overlay" id="overlay">
        <div part="loader"></div>
        <div part="content" id="content"><slot></slot></div>
      </div>
    `}},w(St)})),wt,Tt=e((()=>{H(),wt=V})),Et,Dt=e((()=>{g(),W(),K(),S(),d(),Tt(),Et=class extends G(y(s)){static get is(){return`vaadin-multi-select-combo-box-scroller`}static get styles(){return wt}render(){return m`
      <div id="selector">
        <slot></slot>
      </div>
    `}ready(){super.ready(),this.setAttribute(`aria-multiselectable`,`true`)}_isItemSelected(e,t,n){return e instanceof U||this.owner.readonly?!1:this.owner._findIndex(e,this.owner.selectedItems,n)>-1}_updateElement(e,t){super._updateElement(e,t),e.toggleAttribute(`readonly`,this.owner.readonly)}},w(Et)})),Ot,kt=e((()=>{D(),g(),$e(),Ot=[q,E`
    :host {
      max-width: 100%;
      --_input-min-width: var(--vaadin-multi-select-combo-box-input-min-width, 4rem);
      --_chip-min-width: var(--vaadin-multi-select-combo-box-chip-min-width, 48px);
      --_wrapper-gap: var(--vaadin-multi-select-combo-box-chips-gap, 2px);
    }

    #chips {
      display: flex;
      align-items: center;
      gap: var(--vaadin-multi-select-combo-box-chips-gap, 2px);
    }

    ::slotted(input) {
      box-sizing: border-box;
      flex: 1 0 var(--_input-min-width);
    }

    ::slotted([slot='chip']),
    ::slotted([slot='overflow']) {
      flex: 0 1 auto;
    }

    ::slotted([slot='chip']) {
      overflow: hidden;
    }

    :host(:is([readonly], [disabled])) ::slotted(input) {
      flex-grow: 0;
      flex-basis: 0;
      padding: 0;
    }

    :host([readonly]:not([disabled])) [part~='toggle-button'] {
      display: block;
      color: var(--vaadin-input-field-button-text-color, var(--vaadin-text-color-secondary));
    }

    :host([readonly]:not([disabled])) [part$='button'] {
      cursor: var(--vaadin-clickable-cursor);
    }

    :host([auto-expand-vertically]) #chips {
      display: contents;
    }

    :host([auto-expand-horizontally]) {
      --vaadin-field-default-width: auto;
    }
  `]})),At,jt,Mt=e((()=>{l(),et(),tt(),ot(),W(),ye(),je(),re(),a(),Ie(),ue(),Oe(),At={cleared:`Selection cleared`,focused:`focused. Press Backspace to remove`,selected:`added to selection`,deselected:`removed from selection`,total:`{count} items selected`},jt=e=>class extends Se(Y(J(Q(Ee(oe(e)))))){static get properties(){return{autoExpandHorizontally:{type:Boolean,value:!1,reflectToAttribute:!0,sync:!0},autoExpandVertically:{type:Boolean,value:!1,reflectToAttribute:!0,sync:!0},collapseChips:{type:Boolean,value:!1,reflectToAttribute:!0,sync:!0},itemClassNameGenerator:{type:Object,sync:!0},itemIdPath:{type:String,sync:!0},keepFilter:{type:Boolean,value:!1},loading:{type:Boolean,value:!1,reflectToAttribute:!0,sync:!0},readonly:{type:Boolean,value:!1,reflectToAttribute:!0,sync:!0},selectedItems:{type:Array,value:()=>[],notify:!0,sync:!0},allowCustomValue:{type:Boolean,value:!1},placeholder:{type:String,observer:`_placeholderChanged`,reflectToAttribute:!0,sync:!0},renderer:{type:Function,sync:!0},selectedItemsOnTop:{type:Boolean,value:!1,sync:!0},value:{type:String},_overflowItems:{type:Array,value:()=>[],sync:!0},_focusedChipIndex:{type:Number,value:-1,observer:`_focusedChipIndexChanged`},_lastFilter:{type:String,sync:!0},_topGroup:{type:Array,observer:`_topGroupChanged`,sync:!0},_inputField:{type:Object}}}static get observers(){return[`_selectedItemsChanged(selectedItems)`,`__openedOrItemsChanged(opened, _dropdownItems, loading, __keepOverlayOpened)`,`__updateOverflowChip(_overflow, _overflowItems, disabled, readonly)`,`__updateScroller(opened, _dropdownItems, _focusedIndex, _theme)`,`__updateTopGroup(selectedItemsOnTop, selectedItems, opened)`]}static get defaultI18n(){return At}get i18n(){return super.i18n}set i18n(e){super.i18n=e}get slotStyles(){let e=this.localName;return[...super.slotStyles,`
        ${e}[has-value] input::placeholder {
          color: transparent !important;
          forced-color-adjust: none;
        }
      `]}get clearElement(){return this.$.clearButton}get _chips(){return[...this.querySelectorAll(`[slot="chip"]`)]}get _hasValue(){return this.selectedItems&&this.selectedItems.length>0}get _tagNamePrefix(){return`vaadin-multi-select-combo-box`}ready(){super.ready(),this.addController(new p(this,e=>{this._setInputElement(e),this._setFocusElement(e),this.stateTarget=e,this.ariaTarget=e})),this.addController(new x(this.inputElement,this._labelController)),this._tooltipController=new Ve(this),this.addController(this._tooltipController),this._tooltipController.setPosition(`top`),this._tooltipController.setAriaTarget(this.inputElement),this._tooltipController.setShouldShow(e=>!e.opened),this._toggleElement=this.$.toggleButton,this._inputField=this.shadowRoot.querySelector(`[part="input-field"]`),this._overflowController=new he(this,`overflow`,`vaadin-multi-select-combo-box-chip`,{initializer:e=>{e.addEventListener(`mousedown`,e=>this._preventBlur(e)),this._overflow=e}}),this.addController(this._overflowController)}updated(e){super.updated(e),[`loading`,`itemIdPath`,`itemClassNameGenerator`,`renderer`].forEach(t=>{e.has(t)&&(this._scroller[t]=this[t])}),e.has(`selectedItems`)&&this.opened&&this.$.overlay._updateOverlayWidth(),[`autoExpandHorizontally`,`autoExpandVertically`,`collapseChips`,`disabled`,`readonly`,`clearButtonVisible`,`itemClassNameGenerator`].some(t=>e.has(t))&&this.__updateChips(),e.has(`readonly`)&&(this._setDropdownItems(this.filteredItems),this.dataProvider&&this.clearCache())}checkValidity(){return this.required&&!this.readonly?this._hasValue:!0}open(){!this.disabled&&!(this.readonly&&this.selectedItems.length===0)&&(this.opened=!0)}clear(){this.__updateSelection([]),_(this.__effectiveI18n.cleared)}__syncTopGroup(){this._topGroup=this.selectedItemsOnTop?[...this.selectedItems]:[]}clearCache(){this.readonly||(super.clearCache(),this.__syncTopGroup())}_itemsChanged(e,t){super._itemsChanged(e,t),this.__syncTopGroup()}requestContentUpdate(){this._scroller&&(this._scroller.requestContentUpdate(),this._getItemElements().forEach(e=>{e.requestContentUpdate()}))}_onClearAction(){this.clear()}_onClosed(){this._ignoreCommitValue=!0,(!this.loading||this.allowCustomValue)&&this._commitValue()}__updateScroller(e,t,n,r){e&&(this._scroller.style.maxHeight=getComputedStyle(this).getPropertyValue(`--${this._tagNamePrefix}-overlay-max-height`)||`65vh`),this._scroller.setProperties({items:e?t:[],opened:e,focusedIndex:n,theme:r})}__openedOrItemsChanged(e,t,n,r){this._overlayOpened=e&&(r||n||!!t?.length)}_closeOrCommit(){this.opened?this.close():this._commitValue()}_commitValue(){this._lastFilter=this.filter,this._ignoreCommitValue?(this._inputElementValue=``,this._focusedIndex=-1,this._ignoreCommitValue=!1):this.__commitUserInput(),(!this.keepFilter||!this.opened)&&(this.filter=``)}__commitUserInput(){if(this._focusedIndex>-1){let e=this._dropdownItems[this._focusedIndex];this.__selectItem(e)}else if(this._inputElementValue){let e=[...this._dropdownItems],t=e[this.__getItemIndexByLabel(e,this._inputElementValue)];if(this.allowCustomValue&&!t){let e=this._inputElementValue;this._lastCustomValue=e,this.__clearInternalValue(!0),this.dispatchEvent(new CustomEvent(`custom-value-set`,{detail:e,composed:!0,bubbles:!0}))}else!this.allowCustomValue&&!this.opened&&t?this.__selectItem(t):this._inputElementValue=``}}_setFocused(e){e||(this._ignoreCommitValue=!0),super._setFocused(e),!e&&document.hasFocus()&&(this._focusedChipIndex=-1,this._requestValidation()),!e&&this.readonly&&!this._closeOnBlurIsPrevented&&this.close()}_onResize(){this.__updateChips()}_delegateAttribute(e,t){if(this.stateTarget){if(e===`required`){this._delegateAttribute(`aria-required`,t?`true`:!1);return}super._delegateAttribute(e,t)}}_placeholderChanged(e){let t=this.__tmpA11yPlaceholder;t!==e&&(this.__savedPlaceholder=e,t&&(this.placeholder=t))}_selectedItemsChanged(e){if(this._toggleHasValue(this._hasValue),this._hasValue){let t=this._mergeItemLabels(e);this.__tmpA11yPlaceholder===void 0&&(this.__savedPlaceholder=this.placeholder),this.__tmpA11yPlaceholder=t,this.placeholder=t}else this.__tmpA11yPlaceholder!==void 0&&(delete this.__tmpA11yPlaceholder,this.placeholder=this.__savedPlaceholder);this.__updateChips(),this.requestContentUpdate()}_topGroupChanged(e){e&&this._setDropdownItems(this.filteredItems)}_hasValidInputValue(){let e=this._focusedIndex<0&&this._inputElementValue!==``;return this.allowCustomValue||!e}_shouldFetchData(){return!this.readonly&&super._shouldFetchData()}_setDropdownItems(e){if(this.readonly){this.__setDropdownItems(this.selectedItems);return}if(this.filter||!this.selectedItemsOnTop){this.__setDropdownItems(e);return}if(e?.length&&this._topGroup?.length){let t=e.filter(e=>this._findIndex(e,this._topGroup,this.itemIdPath)===-1);this.__setDropdownItems(this._topGroup.concat(t));return}this.__setDropdownItems(e)}__setDropdownItems(e){let t=this._dropdownItems;this._dropdownItems=e;let n=t?t[this._focusedIndex]:null;if(t&&t[this._focusedIndex]instanceof U&&e[this._focusedIndex]instanceof U)return;let r=this.__getItemIndexByValue(e,this._getItemValue(n));r>-1?this._focusedIndex=r:this._focusedIndex=this.__getItemIndexByLabel(e,this.filter)}_mergeItemLabels(e){return e.map(e=>this._getItemLabel(e)).join(`, `)}_findIndex(e,t,n){if(n&&e){for(let r=0;r<t.length;r++)if(t[r]&&t[r][n]===e[n])return r;return-1}return t.indexOf(e)}__clearInternalValue(e=!1){!this.keepFilter||e?(this.filter=``,this._inputElementValue=``):this._inputElementValue=this.filter}__announceItem(e,t,n){let r=t?`selected`:`deselected`,i=this.__effectiveI18n.total.replace(`{count}`,n||0);_(`${e} ${this.__effectiveI18n[r]} ${i}`)}__removeItem(e){let t=[...this.selectedItems];t.splice(t.indexOf(e),1),this.__updateSelection(t);let n=this._getItemLabel(e);this.__announceItem(n,!1,t.length)}__selectItem(e){let t=[...this.selectedItems],n=this._findIndex(e,t,this.itemIdPath),r=this._getItemLabel(e),i=!1;if(n!==-1){if(this._lastFilter?.toLowerCase()===r.toLowerCase()){this.__clearInternalValue();return}t.splice(n,1)}else t.push(e),i=!0;this.__updateSelection(t),this.__clearInternalValue(),this.__announceItem(r,i,t.length)}__updateSelection(e){this.selectedItems=e,this._requestValidation(),this.dispatchEvent(new CustomEvent(`change`,{bubbles:!0}))}__updateTopGroup(e,t,n){e?(!n||this.__needToSyncTopGroup())&&(this._topGroup=[...t]):this._topGroup=[]}__needToSyncTopGroup(){return this.itemIdPath?this._topGroup&&this._topGroup.some(e=>{let t=this.selectedItems[this._findIndex(e,this.selectedItems,this.itemIdPath)];return t&&e!==t}):!1}__createChip(e){let t=document.createElement(`vaadin-multi-select-combo-box-chip`);t.setAttribute(`slot`,`chip`),t.item=e,t.disabled=this.disabled,t.readonly=this.readonly;let n=this._getItemLabel(e);return t.label=n,t.setAttribute(`title`,n),typeof this.itemClassNameGenerator==`function`&&(t.className=this.itemClassNameGenerator(e)),t.addEventListener(`item-removed`,e=>this._onItemRemoved(e)),t.addEventListener(`mousedown`,e=>this._preventBlur(e)),t}__getWrapperWidth(){return this._inputField.$.wrapper.clientWidth}__getOverflowWidth(){let e=this._overflow;e.style.visibility=`hidden`,e.removeAttribute(`hidden`);let t=e.getAttribute(`count`);e.setAttribute(`count`,`99`);let n=getComputedStyle(e),r=e.clientWidth+parseInt(n.marginInlineStart);return e.setAttribute(`count`,t),e.setAttribute(`hidden`,``),e.style.visibility=``,r}__updateChips(){if(!this._inputField||!this.inputElement)return;if(this._chips.forEach(e=>{e.remove()}),this.selectedItems.length===0){this._overflowItems=[];return}if(this.autoExpandVertically){this.selectedItems.forEach(e=>{this.appendChild(this.__createChip(e))}),this._overflowItems=[];return}let e=parseInt(getComputedStyle(this.inputElement).flexBasis);this.collapseChips?this._overflowItems=this.__updateChipsCollapsed(this.selectedItems,e):this.autoExpandHorizontally?this._overflowItems=this.__updateChipsHorizontalExpand(this.selectedItems,e):this._overflowItems=this.__updateChipsDefault(this.selectedItems,e)}__renderAllChips(e,t){return{chips:e.map(e=>{let t=this.__createChip(e);return this.appendChild(t),t}),allChipsFit:this.__getWrapperWidth()-this.$.chips.clientWidth>=t}}__updateChipsCollapsed(e,t){let{chips:n,allChipsFit:r}=this.__renderAllChips(e,t);return r?[]:(n.forEach(e=>e.remove()),e.slice())}__updateChipsHorizontalExpand(e,t){let{chips:n,allChipsFit:r}=this.__renderAllChips(e,t);if(r)return[];let i=this.__getOverflowWidth(),a=n.length;for(;a>1&&(--a,n[a].remove(),!(this.__getWrapperWidth()-this.$.chips.clientWidth>=t+i)););if(a===1){let e=parseInt(getComputedStyle(this).getPropertyValue(`--_chip-min-width`)),r=this.__getWrapperWidth()-t-i;n[0].style.maxWidth=`${Math.max(e,r)}px`}return e.slice(a)}__updateChipsDefault(e,t){let n=this.__getWrapperWidth()-t;e.length>1&&(n-=this.__getOverflowWidth());let r=parseInt(getComputedStyle(this).getPropertyValue(`--_chip-min-width`));for(let t=e.length-1,i=null;t>=0;t--){let a=this.__createChip(e[t]);if(this.insertBefore(a,i),this.$.chips.clientWidth>n&&(n<r||i!==null))return a.remove(),e.slice(0,t+1);a.style.maxWidth=`${n}px`,i=a}return[]}__updateOverflowChip(e,t,n,r){if(e){let i=t.length;e.label=`${i}`,e.setAttribute(`count`,`${i}`),e.setAttribute(`title`,this._mergeItemLabels(t)),e.toggleAttribute(`hidden`,i===0),e.disabled=n,e.readonly=r}}_onClearButtonClick(e){e.stopPropagation(),super._onClearButtonClick(e),this.opened&&this.requestContentUpdate()}_onChange(e){e.stopPropagation()}_onEscape(e){if(this.readonly){e.stopPropagation(),this.opened&&this.close();return}this.clearButtonVisible&&!this.opened&&this.selectedItems&&this.selectedItems.length&&(e.stopPropagation(),this._onClearAction()),super._onEscape(e)}_onEscapeCancel(){this._closeOrCommit()}_onEnter(e){if(this.opened){if(e.preventDefault(),e.stopPropagation(),this.readonly)this.close();else if(this._hasValidInputValue()){let e=this._dropdownItems[this._focusedIndex];this._commitValue(),this._focusedIndex=this._dropdownItems.indexOf(e)}return}super._onEnter(e)}_onArrowDown(){this.readonly?this.opened||this.open():super._onArrowDown()}_onArrowUp(){this.readonly?this.opened||this.open():super._onArrowUp()}_onKeyDown(e){super._onKeyDown(e);let t=this._chips;if(!this.readonly&&t.length>0)switch(e.key){case`Backspace`:this._onBackSpace(t);break;case`ArrowLeft`:this._onArrowLeft(t,e);break;case`ArrowRight`:this._onArrowRight(t,e);break;default:this._focusedChipIndex=-1;break}}_onArrowLeft(e,t){if(this.inputElement.selectionStart!==0)return;let n=this._focusedChipIndex;n!==-1&&t.preventDefault();let r;this.__isRTL?n===e.length-1?r=-1:n>-1&&(r=n+1):n===-1?r=e.length-1:n>0&&(r=n-1),r!==void 0&&(this._focusedChipIndex=r)}_onArrowRight(e,t){if(this.inputElement.selectionStart!==0)return;let n=this._focusedChipIndex;n!==-1&&t.preventDefault();let r;this.__isRTL?n===-1?r=e.length-1:n>0&&(r=n-1):n===e.length-1?r=-1:n>-1&&(r=n+1),r!==void 0&&(this._focusedChipIndex=r)}_onBackSpace(e){if(this.inputElement.selectionStart!==0)return;let t=this._focusedChipIndex;t===-1?this._focusedChipIndex=e.length-1:(this.__removeItem(e[t].item),this._focusedChipIndex=-1)}_focusedChipIndexChanged(e,t){if(e>-1||t>-1){let t=this._chips;if(t.forEach((t,n)=>{t.toggleAttribute(`focused`,n===e)}),e>-1){let n=t[e].item;_(`${this._getItemLabel(n)} ${this.__effectiveI18n.focused}`)}}}_overlaySelectedItemChanged(e){e.stopPropagation(),!this.readonly&&(e.detail.item instanceof U||this.opened&&(this._lastFilter=this._inputElementValue,this.__selectItem(e.detail.item)))}_onItemRemoved(e){this.__removeItem(e.detail.item)}_preventBlur(e){e.preventDefault()}}})),Nt,Pt=e((()=>{gt(),_t(),yt(),Ct(),Dt(),g(),pe(),S(),se(),d(),te(),u(),T(),kt(),Mt(),Nt=class extends jt(n(ne(y(h(s))))){static get is(){return`vaadin-multi-select-combo-box`}static get styles(){return[ie,Ot]}render(){return m`
      <div class="vaadin-multi-select-combo-box-container">
        <div part="label">
          <slot name="label"></slot>
          <span part="required-indicator" aria-hidden="true" @click="${this.focus}"></span>
        </div>

        <vaadin-multi-select-combo-box-container
          part="input-field"
          .autoExpandVertically="${this.autoExpandVertically}"
          .readonly="${this.readonly}"
          .disabled="${this.disabled}"
          .invalid="${this.invalid}"
          theme="${k(this._theme)}"
        >
          <slot name="overflow" slot="prefix"></slot>
          <div id="chips" part="chips" slot="prefix">
            <slot name="chip"></slot>
          </div>
          <slot name="input"></slot>
          <div id="clearButton" part="field-button clear-button" slot="suffix" aria-hidden="true"></div>
          <div id="toggleButton" part="field-button toggle-button" slot="suffix" aria-hidden="true"></div>
        </vaadin-multi-select-combo-box-container>

        <div part="helper-text">
          <slot name="helper"></slot>
        </div>

        <div part="error-message">
          <slot name="error-message"></slot>
        </div>

        <slot name="tooltip"></slot>
      </div>

      <vaadin-multi-select-combo-box-overlay
        id="overlay"
        exportparts="overlay, content, loader"
        .owner="${this}"
        .dir="${this.dir}"
        .opened="${this._overlayOpened}"
        ?loading="${this.loading}"
        theme="${k(this._theme)}"
        .positionTarget="${this._inputField}"
        no-vertical-overlap
      >
        <slot name="overlay"></slot>
      </vaadin-multi-select-combo-box-overlay>
    `}},w(Nt)}));export{N as _,rt as a,G as c,H as d,z as f,M as g,F as h,Z as i,K as l,I as m,ft as n,X as o,B as p,dt as r,nt as s,Pt as t,V as u,A as v,j as y};