import{n as e}from"./rolldown-runtime-BgaNhQyE.js";import{An as t,At as n,B as r,Bt as i,Cr as a,E as o,F as s,Fn as c,Gn as l,Hn as u,Ht as ee,I as d,It as f,Jn as p,K as te,Kn as ne,Lt as m,N as h,Or as g,P as _,Pn as v,Qn as re,Sr as y,St as b,T as x,Un as ie,Vn as S,Vt as ae,Wn as oe,X as se,Yn as ce,Z as le,_ as ue,_n as de,_t as fe,a as C,ar as w,ft as T,gn as pe,ir as E,jn as D,jr as O,kn as k,kt as A,l as j,o as M,pt as N,q as me,qn as P,rr as he,tr as ge,u as F,v as _e,wt as I,z as ve,zt as L}from"./indexhtml-CI8pAgRw.js";import{a as R,c as z,d as B,f as V,g as H,h as U,i as ye,l as W,m as G,n as be,o as xe,p as Se,r as Ce,s as K,t as we,u as Te}from"./vaadin-combo-box-base-mixin-p9ZnSIov.js";import{n as Ee,t as De}from"./loader-styles-Z66qbtoO.js";import{n as Oe,t as ke}from"./data-provider-controller-CxaU1Gj4.js";var Ae,je=e((()=>{y(),w(),p(),u(),T(),c(),D(),H(),G(),Ae=class extends Se(t(P(S(v(a))))){static get is(){return`vaadin-combo-box-item`}static get styles(){return[N,U]}render(){return g`
      <span part="checkmark" aria-hidden="true"></span>
      <div part="content">
        <slot></slot>
      </div>
    `}},E(Ae)})),q,Me=e((()=>{k(),y(),De(),q=[Ee,O`
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
  `]})),Ne,Pe=e((()=>{y(),w(),p(),u(),f(),n(),c(),D(),Me(),V(),Ne=class extends B(A(P(t(S(v(a)))))){static get is(){return`vaadin-combo-box-overlay`}static get styles(){return[m,q]}render(){return g`
      <div part="overlay" id="overlay">
        <div part="loader"></div>
        <div part="content" id="content"><slot></slot></div>
      </div>
    `}},E(Ne)})),Fe,Ie=e((()=>{y(),w(),u(),Te(),xe(),Fe=class extends R(S(a)){static get is(){return`vaadin-combo-box-scroller`}static get styles(){return W}render(){return g`
      <div id="selector">
        <slot></slot>
      </div>
    `}},E(Fe)})),J,Le=e((()=>{k(),y(),J=O`
  :host([opened]) {
    pointer-events: auto;
  }

  [part~='toggle-button']::before {
    mask-image: var(--_vaadin-icon-chevron-down);
  }

  :host([readonly]) [part~='toggle-button'] {
    display: none;
  }
`})),Y,Re=e((()=>{Oe(),z(),Y=e=>class extends e{static get properties(){return{pageSize:{type:Number,value:50,observer:`_pageSizeChanged`,sync:!0},size:{type:Number,observer:`_sizeChanged`,sync:!0},dataProvider:{type:Object,observer:`_dataProviderChanged`,sync:!0}}}static get observers(){return[`_dataProviderFilterChanged(filter)`,`_ensureFirstPage(opened)`]}constructor(){super(),this.__dataProviderInitialized=!1,this.__previousDataProviderFilter,this.__dataProviderController=new ke(this,{placeholder:new K,isPlaceholder:e=>e instanceof K,dataProviderParams:()=>({filter:this.filter})}),this.__dataProviderController.addEventListener(`page-requested`,this.__onDataProviderPageRequested.bind(this)),this.__dataProviderController.addEventListener(`page-loaded`,this.__onDataProviderPageLoaded.bind(this))}ready(){super.ready(),this._scroller.addEventListener(`index-requested`,e=>{if(!this._shouldFetchData())return;let t=e.detail.index;t!==void 0&&this.__dataProviderController.ensureFlatIndexLoaded(t)}),this.__dataProviderInitialized=!0,this.dataProvider&&this.__synchronizeControllerState()}_dataProviderFilterChanged(e){if(this.__previousDataProviderFilter===void 0&&e===``){this.__previousDataProviderFilter=e;return}this.__previousDataProviderFilter!==e&&(this.__previousDataProviderFilter=e,this.__keepOverlayOpened=!0,this.size=void 0,this.clearCache(),this.__keepOverlayOpened=!1)}_shouldFetchData(){return this.dataProvider?this.opened||this.filter&&this.filter.length:!1}_ensureFirstPage(e){!this._shouldFetchData()||!e||(this._forceNextRequest||this.size===void 0?(this._forceNextRequest=!1,this.__dataProviderController.loadFirstPage()):this.size>0&&this.__dataProviderController.ensureFlatIndexLoaded(0))}__onDataProviderPageRequested(){this.loading=!0}__onDataProviderPageLoaded(){let{rootCache:e}=this.__dataProviderController;e.items=[...e.items],this.__synchronizeControllerState(),!this.opened&&!this._isInputFocused()&&this._commitValue()}clearCache(){this.dataProvider&&(this.__dataProviderController.clearCache(),this.__synchronizeControllerState(),this._shouldFetchData()?(this._forceNextRequest=!1,this.__dataProviderController.loadFirstPage()):this._forceNextRequest=!0)}_sizeChanged(e){let{rootCache:t}=this.__dataProviderController;t.size!==e&&(t.size=e,t.items=[...t.items],this.__synchronizeControllerState())}_filteredItemsChanged(e){if(super._filteredItemsChanged(e),this.dataProvider&&e){let{rootCache:t}=this.__dataProviderController;t.items!==e&&(t.items=e,this.__synchronizeControllerState())}}__synchronizeControllerState(){if(this.__dataProviderInitialized&&this.dataProvider){let{rootCache:e}=this.__dataProviderController;this.size=e.size,this.filteredItems=e.items,this.loading=this.__dataProviderController.isLoading()}}_pageSizeChanged(e,t){if(Math.floor(e)!==e||e<1)throw this.pageSize=t,Error("`pageSize` value must be an integer > 0");this.__dataProviderController.setPageSize(e),this.clearCache()}_dataProviderChanged(e,t){this._ensureItemsOrDataProvider(()=>{this.dataProvider=t}),this.__dataProviderController.setDataProvider(e),this.clearCache()}_ensureItemsOrDataProvider(e){if(this.items!==void 0&&this.dataProvider!==void 0)throw e(),Error("Using `items` and `dataProvider` together is not supported")}}})),X,ze=e((()=>{X=e=>class extends e{static get observers(){return[`__clearPendingFocusOnFilter(filter)`]}__focusIndex(e){if(!(typeof e!=`number`||Number.isNaN(e)||e<0)){if(!this._overlayOpened||!this._dropdownItems||this._dropdownItems.length===0){this.__pendingFocusIndex=e;return}if(!(e>=this._dropdownItems.length)){if(this._focusedIndex=e,this._scrollIntoView(e,!0),this.loading){this.__pendingFocusIndex=e;return}delete this.__pendingFocusIndex,requestAnimationFrame(()=>{this.isConnected&&this._updateActiveDescendant(e)})}}}__focusPendingIndexIfNeeded(){this.__pendingFocusIndex!==void 0&&!this.loading&&this.__focusIndex(this.__pendingFocusIndex)}__clearPendingFocusOnFilter(){delete this.__pendingFocusIndex}_onOpened(){super._onOpened(),this.__focusPendingIndexIfNeeded()}__onDataProviderPageLoaded(){super.__onDataProviderPageLoaded(),this.__focusPendingIndexIfNeeded()}}}));function Be(e){return e!=null}function Ve(e,t){return e.findIndex(e=>e instanceof K?!1:t(e))}var Z,He=e((()=>{oe(),be(),z(),Z=e=>class extends we(e){static get properties(){return{items:{type:Array,sync:!0,observer:`_itemsChanged`},filteredItems:{type:Array,observer:`_filteredItemsChanged`,sync:!0},filter:{type:String,value:``,notify:!0,sync:!0},itemLabelGenerator:{type:Object},itemLabelPath:{type:String,value:`label`,observer:`_itemLabelPathChanged`,sync:!0},itemValuePath:{type:String,value:`value`,sync:!0}}}updated(e){super.updated(e),e.has(`filter`)&&this._filterChanged(this.filter),e.has(`itemLabelGenerator`)&&this.requestContentUpdate()}_onInput(e){let t=this._inputElementValue,n={};this.filter===t?this._filterChanged(this.filter):n.filter=t,!this.opened&&!this._isClearButton(e)&&!this.autoOpenDisabled&&(n.opened=!0),this.setProperties(n)}_getItemLabel(e){if(typeof this.itemLabelGenerator==`function`&&e)return this.itemLabelGenerator(e)||``;let t=e&&this.itemLabelPath?ie(this.itemLabelPath,e):void 0;return t??=e?e.toString():``,t}_getItemValue(e){let t=e&&this.itemValuePath?ie(this.itemValuePath,e):void 0;return t===void 0&&(t=e?e.toString():``),t}_itemLabelPathChanged(e){typeof e!=`string`&&console.error(`You should set itemLabelPath to a valid string`)}_filterChanged(e){this._scrollIntoView(0),this._focusedIndex=-1,this.items?this.filteredItems=this._filterItems(this.items,e):this._filteredItemsChanged(this.filteredItems)}_itemsChanged(e,t){this._ensureItemsOrDataProvider(()=>{this.items=t}),e?this.filteredItems=e.slice(0):t&&(this.filteredItems=null)}_filteredItemsChanged(e){this._setDropdownItems(e)}_setDropdownItems(){}_filterItems(e,t){return e&&e.filter(e=>(t=t?t.toString().toLowerCase():``,this._getItemLabel(e).toString().toLowerCase().indexOf(t)>-1))}__getItemIndexByValue(e,t){return!e||!Be(t)?-1:Ve(e,e=>this._getItemValue(e)===t)}__getItemIndexByLabel(e,t){return!e||!t?-1:Ve(e,e=>this._getItemLabel(e).toString().toLowerCase()===t.toString().toLowerCase())}}}));function Ue(e){return e!=null}var We,Ge=e((()=>{_e(),He(),z(),We=e=>class extends ue(Z(e)){static get properties(){return{renderer:{type:Object,sync:!0},allowCustomValue:{type:Boolean,value:!1},loading:{type:Boolean,value:!1,reflectToAttribute:!0,sync:!0},selectedItem:{type:Object,notify:!0,sync:!0},itemClassNameGenerator:{type:Object},itemIdPath:{type:String,sync:!0},__keepOverlayOpened:{type:Boolean,sync:!0}}}static get observers(){return[`_openedOrItemsChanged(opened, _dropdownItems, loading, __keepOverlayOpened)`,`_selectedItemChanged(selectedItem, itemValuePath, itemLabelPath)`,`_updateScroller(opened, _dropdownItems, _focusedIndex, _theme)`]}ready(){super.ready(),this._lastCommittedValue=this.value}requestContentUpdate(){this._scroller&&(this._scroller.requestContentUpdate(),this._getItemElements().forEach(e=>{e.requestContentUpdate()}))}updated(e){super.updated(e),[`loading`,`itemIdPath`,`itemClassNameGenerator`,`renderer`,`selectedItem`].forEach(t=>{e.has(t)&&(this._scroller[t]=this[t])})}_updateScroller(e,t,n,r){e&&(this._scroller.style.maxHeight=getComputedStyle(this).getPropertyValue(`--${this._tagNamePrefix}-overlay-max-height`)||`65vh`),this._scroller.setProperties({items:e?t:[],opened:e,focusedIndex:n,theme:r})}_openedOrItemsChanged(e,t,n,r){this._overlayOpened=e&&(r||n||!!t?.length)}_onClearButtonClick(e){super._onClearButtonClick(e),this.opened&&this.requestContentUpdate()}_inputElementChanged(e){super._inputElementChanged(e),e&&this._revertInputValueToValue()}_closeOrCommit(){!this.opened&&!this.loading?this._commitValue():this.close()}_hasValidInputValue(){let e=this._focusedIndex<0&&this._inputElementValue!==``&&this._getItemLabel(this.selectedItem)!==this._inputElementValue;return this.allowCustomValue||!e}_onEscapeCancel(){this.cancel()}_onClearAction(){this.selectedItem=null,this.allowCustomValue&&(this.value=``),this._detectAndDispatchChange()}_clearFilter(){this.filter=``}cancel(){this._revertInputValueToValue(),this._lastCommittedValue=this.value,this._closeOrCommit()}_onOpened(){this.dispatchEvent(new CustomEvent(`vaadin-combo-box-dropdown-opened`,{bubbles:!0,composed:!0})),this._lastCommittedValue=this.value}_onOverlayClosed(){this.dispatchEvent(new CustomEvent(`vaadin-combo-box-dropdown-closed`,{bubbles:!0,composed:!0}))}_onClosed(){(!this.loading||this.allowCustomValue)&&this._commitValue()}_commitValue(){if(this._focusedIndex>-1){let e=this._dropdownItems[this._focusedIndex];this.selectedItem!==e&&(this.selectedItem=e),this._inputElementValue=this._getItemLabel(this.selectedItem),this._focusedIndex=-1}else if(this._inputElementValue===``||this._inputElementValue===void 0)this.selectedItem=null,this.allowCustomValue&&(this.value=``);else{let e=[this.selectedItem,...this._dropdownItems||[]],t=e[this.__getItemIndexByLabel(e,this._inputElementValue)];if(this.allowCustomValue&&!t){let e=this._inputElementValue;this._lastCustomValue=e;let t=new CustomEvent(`custom-value-set`,{detail:e,composed:!0,cancelable:!0,bubbles:!0});this.dispatchEvent(t),t.defaultPrevented||(this.value=e)}else!this.allowCustomValue&&!this.opened&&t?this.value=this._getItemValue(t):this._revertInputValueToValue()}this._detectAndDispatchChange(),this._clearSelectionRange(),this._clearFilter()}_onChange(e){e.stopPropagation()}_revertInputValue(){this.filter===``?this._revertInputValueToValue():this._inputElementValue=this.filter,this._clearSelectionRange()}_revertInputValueToValue(){this.allowCustomValue&&!this.selectedItem?this._inputElementValue=this.value:this._inputElementValue=this._getItemLabel(this.selectedItem)}_selectedItemChanged(e){if(e==null)this.filteredItems&&(this.allowCustomValue||(this.value=``),this._toggleHasValue(this._hasValue),this._inputElementValue=this.value);else{let t=this._getItemValue(e);if(this.value!==t&&(this.value=t,this.value!==t))return;this._toggleHasValue(!0),this._inputElementValue=this._getItemLabel(e)}}_valueChanged(e,t){e===``&&t===void 0||(Ue(e)?(this._getItemValue(this.selectedItem)!==e&&this._selectItemForValue(e),!this.selectedItem&&this.allowCustomValue&&(this._inputElementValue=e),this._toggleHasValue(this._hasValue)):this.selectedItem=null,this._clearFilter(),this._lastCommittedValue=void 0)}_detectAndDispatchChange(){document.hasFocus()&&this._requestValidation(),this.value!==this._lastCommittedValue&&(this.dispatchEvent(new CustomEvent(`change`,{bubbles:!0})),this._lastCommittedValue=this.value)}_selectItemForValue(e){let t=this.__getItemIndexByValue(this.filteredItems,e),n=this.selectedItem;t>=0?this.selectedItem=this.filteredItems[t]:this.dataProvider&&this.selectedItem===void 0?this.selectedItem=void 0:this.selectedItem=null,this.selectedItem===null&&n===null&&this._selectedItemChanged(this.selectedItem)}_setDropdownItems(e){let t=this._dropdownItems;this._dropdownItems=e;let n=t?t[this._focusedIndex]:null,r=this.__getItemIndexByValue(e,this.value);if((this.selectedItem===null||this.selectedItem===void 0)&&r>=0&&(this.selectedItem=e[r]),t&&t[this._focusedIndex]instanceof K&&e[this._focusedIndex]instanceof K)return;let i=this.__getItemIndexByValue(e,this._getItemValue(n));i>-1?this._focusedIndex=i:this._focusedIndex=this.__getItemIndexByLabel(e,this.filter)}_handleFocusOut(){if(!this.opened&&this.allowCustomValue&&this._inputElementValue===this._lastCustomValue){delete this._lastCustomValue;return}super._handleFocusOut()}}})),Ke,qe=e((()=>{r(),je(),Pe(),Ie(),y(),b(),w(),ne(),u(),i(),F(),_(),M(),ye(),s(),c(),D(),Le(),Re(),ze(),Ge(),Ke=class extends X(Y(We(Ce(j(t(l(S(v(a))))))))){static get is(){return`vaadin-combo-box`}static get styles(){return[d,J]}static get properties(){return{_positionTarget:{type:Object}}}get clearElement(){return this.$.clearButton}render(){return g`
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
          theme="${I(this._theme)}"
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
        theme="${I(this._theme)}"
        .positionTarget="${this._positionTarget}"
        no-vertical-overlap
      >
        <slot name="overlay"></slot>
      </vaadin-combo-box-overlay>
    `}ready(){super.ready(),this.addController(new h(this,e=>{this._setInputElement(e),this._setFocusElement(e),this.stateTarget=e,this.ariaTarget=e})),this.addController(new C(this.inputElement,this._labelController)),this._tooltipController=new L(this),this.addController(this._tooltipController),this._tooltipController.setPosition(`top`),this._tooltipController.setAriaTarget(this.inputElement),this._tooltipController.setShouldShow(e=>!e.opened),this._positionTarget=this.shadowRoot.querySelector(`[part="input-field"]`),this._toggleElement=this.$.toggleButton}updated(e){super.updated(e),(e.has(`dataProvider`)||e.has(`value`))&&this._warnDataProviderValue(this.dataProvider,this.value)}_onClearButtonClick(e){e.stopPropagation(),super._onClearButtonClick(e)}_onHostClick(e){let t=e.composedPath();(t.includes(this._labelNode)||t.includes(this._positionTarget))&&super._onHostClick(e)}_warnDataProviderValue(e,t){if(e&&t!==``&&(this.selectedItem===void 0||this.selectedItem===null)){let e=this.__getItemIndexByValue(this.filteredItems,t);(e<0||!this._getItemLabel(this.filteredItems[e]))&&console.warn("Warning: unable to determine the label for the provided `value`. Nothing to display in the text field. This usually happens when setting an initial `value` before any items are returned from the `dataProvider` callback. Consider setting `selectedItem` instead of `value`")}}},E(Ke)})),Je=e((()=>{re(),ge(),z(),window.Vaadin.Flow.comboBoxConnector={},window.Vaadin.Flow.comboBoxConnector.initLazy=e=>{if(e.$connector)return;e.$connector={};let t={},n=new window.Vaadin.ComboBoxPlaceholder,r=``,i=[-1,-1],a=``,o=!1,s=function(n,s){if(n.pageSize!=e.pageSize)throw`Invalid pageSize`;if(e._clientSideFilter){if(t[0]){c(t[0],n.filter,s);return}n={...n,filter:``}}if(r!==n.filter){t={},r=n.filter,i=[-1,-1],e._filterDebouncer=ce.debounce(e._filterDebouncer,he.after(e._filterTimeout??500),()=>{n.filter===a&&(o=!0),e.clearCache()});return}if(!e._filterDebouncer?.isActive()){if(t[n.page]){s(t[n.page],e.size);return}e.$connector.requestPage(n.page,n.filter)}};e.$connector.getViewportRange=function(){let t=Array.from(e._scroller?.children??[]).map(e=>e.index).filter(e=>Number.isFinite(e)).sort((e,t)=>e-t);return t.length===0?[0,0]:[t[0],t[t.length-1]]},e.$connector.requestPage=function(t,n){let r=e.$connector.getViewportRange(),s=r[1]-r[0],c=Number.isFinite(e.size)?e.size:1/0;r[0]=Math.max(r[0]-s,0),r[1]=Math.min(r[1]+s,c-1);let l=[Math.floor(r[0]/e.pageSize),Math.floor(r[1]/e.pageSize)];if((t<l[0]||t>l[1])&&(l=[t,t]),i[0]!=l[0]||i[1]!=l[1]){let t=l[0]*e.pageSize,r=(l[1]+1)*e.pageSize;e.$server.setViewportRange(t,r-t,n)}o&&=(e.$server.resetDataCommunicator(),!1),i=l,a=n},e.$connector.clear=(r,i)=>{let{pageSize:a}=e,o=Math.floor(r/a),s=o+Math.ceil(i/a);for(let e=o;e<s;e++)delete t[e];for(let t=o*a;t<s*a;t++)e.filteredItems[t]&&(e.filteredItems[t]=n)},e.$connector.filter=(t,n)=>(n=n?n.toString().toLowerCase():``,e._getItemLabel(t,e.itemLabelPath).toString().toLowerCase().indexOf(n)>-1),e.$connector.set=(n,i,a)=>{if(a!==r)return;if(n%e.pageSize!=0)throw`Got new data to index `+n+` which is not aligned with the page size of `+e.pageSize;let{pendingRequests:o}=e.__dataProviderController.rootCache;if(n===0&&i.length===0&&o[0]){t[0]=[];return}let s=n/e.pageSize,c=Math.ceil(i.length/e.pageSize);for(let n=0;n<c;n++){let r=s+n,a=i.slice(n*e.pageSize,(n+1)*e.pageSize);t[r]=a}},e.$connector.updateData=t=>{let n=new Map(t.map(e=>[e.key,e]));e.filteredItems=e.filteredItems.map(e=>n.get(e.key)||e)},e.$connector.updateSize=function(t){e._clientSideFilter||(e.size=t)},e.$connector.reset=function(){e._filterDebouncer?.cancel(),e._filterDebouncer=null,t={},i=[-1,-1],r=``,e.clearCache()},e.$connector.confirm=function(n,i){if(i!==r)return;let{pendingRequests:a}=e.__dataProviderController.rootCache;Object.entries(a).forEach(([n,r])=>{let i=t[n];if(e._clientSideFilter&&i){c(i,e.filter,r);return}r(i??[],e.size),delete t[n]}),e.$server.confirmUpdate(n)};let c=function(t,n,r){let i=t;n&&(i=t.filter(t=>e.$connector.filter(t,n))),r(i,i.length)};e.addEventListener(`custom-value-set`,e=>e.preventDefault()),e.itemClassNameGenerator=function(e){return e.className||``},e.dataProvider=s},window.Vaadin.ComboBoxPlaceholder=K})),Ye,Xe=e((()=>{k(),y(),Ye=O`
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
`})),Ze,Qe=e((()=>{y(),w(),u(),c(),D(),Xe(),Ze=class extends t(S(v(a))){static get is(){return`vaadin-multi-select-combo-box-chip`}static get styles(){return Ye}static get properties(){return{disabled:{type:Boolean,reflectToAttribute:!0,sync:!0},readonly:{type:Boolean,reflectToAttribute:!0,sync:!0},label:{type:String,sync:!0},item:{type:Object}}}render(){return g`
      <div part="label">${this.label}</div>
      <div part="remove-button" @click="${this._onRemoveClick}"></div>
    `}_onRemoveClick(e){e.stopPropagation(),this.dispatchEvent(new CustomEvent(`item-removed`,{detail:{item:this.item},bubbles:!0,composed:!0}))}},E(Ze)})),Q,$e=e((()=>{y(),w(),r(),Q=class extends ve{static get is(){return`vaadin-multi-select-combo-box-container`}static get styles(){return[super.styles,O`
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
      `]}static get properties(){return{autoExpandVertically:{type:Boolean,reflectToAttribute:!0}}}render(){return g`
      <div id="wrapper">
        <slot name="prefix"></slot>
        <slot></slot>
      </div>
      <slot name="suffix"></slot>
    `}},E(Q)})),et,tt=e((()=>{y(),H(),G(),w(),p(),u(),T(),c(),D(),et=class extends Se(t(P(S(v(a))))){static get is(){return`vaadin-multi-select-combo-box-item`}static get styles(){return[N,U]}render(){return g`
      <span part="checkmark" aria-hidden="true"></span>
      <div part="content">
        <slot></slot>
      </div>
    `}},E(et)})),nt,rt=e((()=>{y(),Me(),nt=[q,O`
    #overlay {
      width: var(
        --vaadin-multi-select-combo-box-overlay-width,
        var(--_vaadin-multi-select-combo-box-overlay-default-width, auto)
      );
    }
  `]})),it,at=e((()=>{y(),V(),w(),p(),u(),f(),n(),c(),D(),rt(),it=class extends B(A(P(t(S(v(a)))))){static get is(){return`vaadin-multi-select-combo-box-overlay`}static get styles(){return[m,nt]}render(){return g`
      <div part="overlay" id="overlay">
        <div part="loader"></div>
        <div part="content" id="content"><slot></slot></div>
      </div>
    `}},E(it)})),ot,st=e((()=>{Te(),ot=W})),ct,lt=e((()=>{y(),z(),xe(),w(),u(),st(),ct=class extends R(S(a)){static get is(){return`vaadin-multi-select-combo-box-scroller`}static get styles(){return ot}render(){return g`
      <div id="selector">
        <slot></slot>
      </div>
    `}ready(){super.ready(),this.setAttribute(`aria-multiselectable`,`true`)}_isItemSelected(e,t,n){return e instanceof K||this.owner.readonly?!1:this.owner._findIndex(e,this.owner.selectedItems,n)>-1}_updateElement(e,t){super._updateElement(e,t),e.toggleAttribute(`readonly`,this.owner.readonly)}},E(ct)})),ut,dt=e((()=>{k(),y(),Le(),ut=[J,O`
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
  `]})),ft,pt,mt=e((()=>{o(),Re(),ze(),He(),z(),de(),me(),ee(),i(),F(),_(),M(),ft={cleared:`Selection cleared`,focused:`focused. Press Backspace to remove`,selected:`added to selection`,deselected:`removed from selection`,total:`{count} items selected`},pt=e=>class extends pe(X(Y(Z(j(te(e)))))){static get properties(){return{autoExpandHorizontally:{type:Boolean,value:!1,reflectToAttribute:!0,sync:!0},autoExpandVertically:{type:Boolean,value:!1,reflectToAttribute:!0,sync:!0},collapseChips:{type:Boolean,value:!1,reflectToAttribute:!0,sync:!0},itemClassNameGenerator:{type:Object,sync:!0},itemIdPath:{type:String,sync:!0},keepFilter:{type:Boolean,value:!1},loading:{type:Boolean,value:!1,reflectToAttribute:!0,sync:!0},readonly:{type:Boolean,value:!1,reflectToAttribute:!0,sync:!0},selectedItems:{type:Array,value:()=>[],notify:!0,sync:!0},allowCustomValue:{type:Boolean,value:!1},placeholder:{type:String,observer:`_placeholderChanged`,reflectToAttribute:!0,sync:!0},renderer:{type:Function,sync:!0},selectedItemsOnTop:{type:Boolean,value:!1,sync:!0},value:{type:String},_overflowItems:{type:Array,value:()=>[],sync:!0},_focusedChipIndex:{type:Number,value:-1,observer:`_focusedChipIndexChanged`},_lastFilter:{type:String,sync:!0},_topGroup:{type:Array,observer:`_topGroupChanged`,sync:!0},_inputField:{type:Object}}}static get observers(){return[`_selectedItemsChanged(selectedItems)`,`__openedOrItemsChanged(opened, _dropdownItems, loading, __keepOverlayOpened)`,`__updateOverflowChip(_overflow, _overflowItems, disabled, readonly)`,`__updateScroller(opened, _dropdownItems, _focusedIndex, _theme)`,`__updateTopGroup(selectedItemsOnTop, selectedItems, opened)`]}static get defaultI18n(){return ft}get i18n(){return super.i18n}set i18n(e){super.i18n=e}get slotStyles(){let e=this.localName;return[...super.slotStyles,`
        ${e}[has-value] input::placeholder {
          color: transparent !important;
          forced-color-adjust: none;
        }
      `]}get clearElement(){return this.$.clearButton}get _chips(){return[...this.querySelectorAll(`[slot="chip"]`)]}get _hasValue(){return this.selectedItems&&this.selectedItems.length>0}get _tagNamePrefix(){return`vaadin-multi-select-combo-box`}ready(){super.ready(),this.addController(new h(this,e=>{this._setInputElement(e),this._setFocusElement(e),this.stateTarget=e,this.ariaTarget=e})),this.addController(new C(this.inputElement,this._labelController)),this._tooltipController=new L(this),this.addController(this._tooltipController),this._tooltipController.setPosition(`top`),this._tooltipController.setAriaTarget(this.inputElement),this._tooltipController.setShouldShow(e=>!e.opened),this._toggleElement=this.$.toggleButton,this._inputField=this.shadowRoot.querySelector(`[part="input-field"]`),this._overflowController=new ae(this,`overflow`,`vaadin-multi-select-combo-box-chip`,{initializer:e=>{e.addEventListener(`mousedown`,e=>this._preventBlur(e)),this._overflow=e}}),this.addController(this._overflowController)}updated(e){super.updated(e),[`loading`,`itemIdPath`,`itemClassNameGenerator`,`renderer`].forEach(t=>{e.has(t)&&(this._scroller[t]=this[t])}),e.has(`selectedItems`)&&this.opened&&this.$.overlay._updateOverlayWidth(),[`autoExpandHorizontally`,`autoExpandVertically`,`collapseChips`,`disabled`,`readonly`,`clearButtonVisible`,`itemClassNameGenerator`].some(t=>e.has(t))&&this.__updateChips(),e.has(`readonly`)&&(this._setDropdownItems(this.filteredItems),this.dataProvider&&this.clearCache())}checkValidity(){return this.required&&!this.readonly?this._hasValue:!0}open(){!this.disabled&&!(this.readonly&&this.selectedItems.length===0)&&(this.opened=!0)}clear(){this.__updateSelection([]),x(this.__effectiveI18n.cleared)}__syncTopGroup(){this._topGroup=this.selectedItemsOnTop?[...this.selectedItems]:[]}clearCache(){this.readonly||(super.clearCache(),this.__syncTopGroup())}_itemsChanged(e,t){super._itemsChanged(e,t),this.__syncTopGroup()}requestContentUpdate(){this._scroller&&(this._scroller.requestContentUpdate(),this._getItemElements().forEach(e=>{e.requestContentUpdate()}))}_onClearAction(){this.clear()}_onClosed(){this._ignoreCommitValue=!0,(!this.loading||this.allowCustomValue)&&this._commitValue()}__updateScroller(e,t,n,r){e&&(this._scroller.style.maxHeight=getComputedStyle(this).getPropertyValue(`--${this._tagNamePrefix}-overlay-max-height`)||`65vh`),this._scroller.setProperties({items:e?t:[],opened:e,focusedIndex:n,theme:r})}__openedOrItemsChanged(e,t,n,r){this._overlayOpened=e&&(r||n||!!t?.length)}_closeOrCommit(){this.opened?this.close():this._commitValue()}_commitValue(){this._lastFilter=this.filter,this._ignoreCommitValue?(this._inputElementValue=``,this._focusedIndex=-1,this._ignoreCommitValue=!1):this.__commitUserInput(),(!this.keepFilter||!this.opened)&&(this.filter=``)}__commitUserInput(){if(this._focusedIndex>-1){let e=this._dropdownItems[this._focusedIndex];this.__selectItem(e)}else if(this._inputElementValue){let e=[...this._dropdownItems],t=e[this.__getItemIndexByLabel(e,this._inputElementValue)];if(this.allowCustomValue&&!t){let e=this._inputElementValue;this._lastCustomValue=e,this.__clearInternalValue(!0),this.dispatchEvent(new CustomEvent(`custom-value-set`,{detail:e,composed:!0,bubbles:!0}))}else!this.allowCustomValue&&!this.opened&&t?this.__selectItem(t):this._inputElementValue=``}}_setFocused(e){e||(this._ignoreCommitValue=!0),super._setFocused(e),!e&&document.hasFocus()&&(this._focusedChipIndex=-1,this._requestValidation()),!e&&this.readonly&&!this._closeOnBlurIsPrevented&&this.close()}_onResize(){this.__updateChips()}_delegateAttribute(e,t){if(this.stateTarget){if(e===`required`){this._delegateAttribute(`aria-required`,t?`true`:!1);return}super._delegateAttribute(e,t)}}_placeholderChanged(e){let t=this.__tmpA11yPlaceholder;t!==e&&(this.__savedPlaceholder=e,t&&(this.placeholder=t))}_selectedItemsChanged(e){if(this._toggleHasValue(this._hasValue),this._hasValue){let t=this._mergeItemLabels(e);this.__tmpA11yPlaceholder===void 0&&(this.__savedPlaceholder=this.placeholder),this.__tmpA11yPlaceholder=t,this.placeholder=t}else this.__tmpA11yPlaceholder!==void 0&&(delete this.__tmpA11yPlaceholder,this.placeholder=this.__savedPlaceholder);this.__updateChips(),this.requestContentUpdate()}_topGroupChanged(e){e&&this._setDropdownItems(this.filteredItems)}_hasValidInputValue(){let e=this._focusedIndex<0&&this._inputElementValue!==``;return this.allowCustomValue||!e}_shouldFetchData(){return!this.readonly&&super._shouldFetchData()}_setDropdownItems(e){if(this.readonly){this.__setDropdownItems(this.selectedItems);return}if(this.filter||!this.selectedItemsOnTop){this.__setDropdownItems(e);return}if(e?.length&&this._topGroup?.length){let t=e.filter(e=>this._findIndex(e,this._topGroup,this.itemIdPath)===-1);this.__setDropdownItems(this._topGroup.concat(t));return}this.__setDropdownItems(e)}__setDropdownItems(e){let t=this._dropdownItems;this._dropdownItems=e;let n=t?t[this._focusedIndex]:null;if(t&&t[this._focusedIndex]instanceof K&&e[this._focusedIndex]instanceof K)return;let r=this.__getItemIndexByValue(e,this._getItemValue(n));r>-1?this._focusedIndex=r:this._focusedIndex=this.__getItemIndexByLabel(e,this.filter)}_mergeItemLabels(e){return e.map(e=>this._getItemLabel(e)).join(`, `)}_findIndex(e,t,n){if(n&&e){for(let r=0;r<t.length;r++)if(t[r]&&t[r][n]===e[n])return r;return-1}return t.indexOf(e)}__clearInternalValue(e=!1){!this.keepFilter||e?(this.filter=``,this._inputElementValue=``):this._inputElementValue=this.filter}__announceItem(e,t,n){let r=t?`selected`:`deselected`,i=this.__effectiveI18n.total.replace(`{count}`,n||0);x(`${e} ${this.__effectiveI18n[r]} ${i}`)}__removeItem(e){let t=[...this.selectedItems];t.splice(t.indexOf(e),1),this.__updateSelection(t);let n=this._getItemLabel(e);this.__announceItem(n,!1,t.length)}__selectItem(e){let t=[...this.selectedItems],n=this._findIndex(e,t,this.itemIdPath),r=this._getItemLabel(e),i=!1;if(n!==-1){if(this._lastFilter?.toLowerCase()===r.toLowerCase()){this.__clearInternalValue();return}t.splice(n,1)}else t.push(e),i=!0;this.__updateSelection(t),this.__clearInternalValue(),this.__announceItem(r,i,t.length)}__updateSelection(e){this.selectedItems=e,this._requestValidation(),this.dispatchEvent(new CustomEvent(`change`,{bubbles:!0}))}__updateTopGroup(e,t,n){e?(!n||this.__needToSyncTopGroup())&&(this._topGroup=[...t]):this._topGroup=[]}__needToSyncTopGroup(){return this.itemIdPath?this._topGroup&&this._topGroup.some(e=>{let t=this.selectedItems[this._findIndex(e,this.selectedItems,this.itemIdPath)];return t&&e!==t}):!1}__createChip(e){let t=document.createElement(`vaadin-multi-select-combo-box-chip`);t.setAttribute(`slot`,`chip`),t.item=e,t.disabled=this.disabled,t.readonly=this.readonly;let n=this._getItemLabel(e);return t.label=n,t.setAttribute(`title`,n),typeof this.itemClassNameGenerator==`function`&&(t.className=this.itemClassNameGenerator(e)),t.addEventListener(`item-removed`,e=>this._onItemRemoved(e)),t.addEventListener(`mousedown`,e=>this._preventBlur(e)),t}__getWrapperWidth(){return this._inputField.$.wrapper.clientWidth}__getOverflowWidth(){let e=this._overflow;e.style.visibility=`hidden`,e.removeAttribute(`hidden`);let t=e.getAttribute(`count`);e.setAttribute(`count`,`99`);let n=getComputedStyle(e),r=e.clientWidth+parseInt(n.marginInlineStart);return e.setAttribute(`count`,t),e.setAttribute(`hidden`,``),e.style.visibility=``,r}__updateChips(){if(!this._inputField||!this.inputElement)return;if(this._chips.forEach(e=>{e.remove()}),this.selectedItems.length===0){this._overflowItems=[];return}if(this.autoExpandVertically){this.selectedItems.forEach(e=>{this.appendChild(this.__createChip(e))}),this._overflowItems=[];return}let e=parseInt(getComputedStyle(this.inputElement).flexBasis);this.collapseChips?this._overflowItems=this.__updateChipsCollapsed(this.selectedItems,e):this.autoExpandHorizontally?this._overflowItems=this.__updateChipsHorizontalExpand(this.selectedItems,e):this._overflowItems=this.__updateChipsDefault(this.selectedItems,e)}__renderAllChips(e,t){return{chips:e.map(e=>{let t=this.__createChip(e);return this.appendChild(t),t}),allChipsFit:this.__getWrapperWidth()-this.$.chips.clientWidth>=t}}__updateChipsCollapsed(e,t){let{chips:n,allChipsFit:r}=this.__renderAllChips(e,t);return r?[]:(n.forEach(e=>e.remove()),e.slice())}__updateChipsHorizontalExpand(e,t){let{chips:n,allChipsFit:r}=this.__renderAllChips(e,t);if(r)return[];let i=this.__getOverflowWidth(),a=n.length;for(;a>1&&(--a,n[a].remove(),!(this.__getWrapperWidth()-this.$.chips.clientWidth>=t+i)););if(a===1){let e=parseInt(getComputedStyle(this).getPropertyValue(`--_chip-min-width`)),r=this.__getWrapperWidth()-t-i;n[0].style.maxWidth=`${Math.max(e,r)}px`}return e.slice(a)}__updateChipsDefault(e,t){let n=this.__getWrapperWidth()-t;e.length>1&&(n-=this.__getOverflowWidth());let r=parseInt(getComputedStyle(this).getPropertyValue(`--_chip-min-width`));for(let t=e.length-1,i=null;t>=0;t--){let a=this.__createChip(e[t]);if(this.insertBefore(a,i),this.$.chips.clientWidth>n&&(n<r||i!==null))return a.remove(),e.slice(0,t+1);a.style.maxWidth=`${n}px`,i=a}return[]}__updateOverflowChip(e,t,n,r){if(e){let i=t.length;e.label=`${i}`,e.setAttribute(`count`,`${i}`),e.setAttribute(`title`,this._mergeItemLabels(t)),e.toggleAttribute(`hidden`,i===0),e.disabled=n,e.readonly=r}}_onClearButtonClick(e){e.stopPropagation(),super._onClearButtonClick(e),this.opened&&this.requestContentUpdate()}_onChange(e){e.stopPropagation()}_onEscape(e){if(this.readonly){e.stopPropagation(),this.opened&&this.close();return}this.clearButtonVisible&&!this.opened&&this.selectedItems&&this.selectedItems.length&&(e.stopPropagation(),this._onClearAction()),super._onEscape(e)}_onEscapeCancel(){this._closeOrCommit()}_onEnter(e){if(this.opened){if(e.preventDefault(),e.stopPropagation(),this.readonly)this.close();else if(this._hasValidInputValue()){let e=this._dropdownItems[this._focusedIndex];this._commitValue(),this._focusedIndex=this._dropdownItems.indexOf(e)}return}super._onEnter(e)}_onArrowDown(){this.readonly?this.opened||this.open():super._onArrowDown()}_onArrowUp(){this.readonly?this.opened||this.open():super._onArrowUp()}_onKeyDown(e){super._onKeyDown(e);let t=this._chips;if(!this.readonly&&t.length>0)switch(e.key){case`Backspace`:this._onBackSpace(t);break;case`ArrowLeft`:this._onArrowLeft(t,e);break;case`ArrowRight`:this._onArrowRight(t,e);break;default:this._focusedChipIndex=-1;break}}_onArrowLeft(e,t){if(this.inputElement.selectionStart!==0)return;let n=this._focusedChipIndex;n!==-1&&t.preventDefault();let r;this.__isRTL?n===e.length-1?r=-1:n>-1&&(r=n+1):n===-1?r=e.length-1:n>0&&(r=n-1),r!==void 0&&(this._focusedChipIndex=r)}_onArrowRight(e,t){if(this.inputElement.selectionStart!==0)return;let n=this._focusedChipIndex;n!==-1&&t.preventDefault();let r;this.__isRTL?n===-1?r=e.length-1:n>0&&(r=n-1):n===e.length-1?r=-1:n>-1&&(r=n+1),r!==void 0&&(this._focusedChipIndex=r)}_onBackSpace(e){if(this.inputElement.selectionStart!==0)return;let t=this._focusedChipIndex;t===-1?this._focusedChipIndex=e.length-1:(this.__removeItem(e[t].item),this._focusedChipIndex=-1)}_focusedChipIndexChanged(e,t){if(e>-1||t>-1){let t=this._chips;if(t.forEach((t,n)=>{t.toggleAttribute(`focused`,n===e)}),e>-1){let n=t[e].item;x(`${this._getItemLabel(n)} ${this.__effectiveI18n.focused}`)}}}_overlaySelectedItemChanged(e){e.stopPropagation(),!this.readonly&&(e.detail.item instanceof K||this.opened&&(this._lastFilter=this._inputElementValue,this.__selectItem(e.detail.item)))}_onItemRemoved(e){this.__removeItem(e.detail.item)}_preventBlur(e){e.preventDefault()}}})),$,ht=e((()=>{Qe(),$e(),tt(),at(),lt(),y(),b(),w(),ne(),u(),s(),c(),D(),dt(),mt(),$=class extends pt(t(l(S(v(a))))){static get is(){return`vaadin-multi-select-combo-box`}static get styles(){return[d,ut]}render(){return g`
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
          theme="${I(this._theme)}"
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
        theme="${I(this._theme)}"
        .positionTarget="${this._inputField}"
        no-vertical-overlap
      >
        <slot name="overlay"></slot>
      </vaadin-multi-select-combo-box-overlay>
    `}},E($)}));e((()=>{qe(),se(),le(),y(),Je(),fe(),ht()}))();