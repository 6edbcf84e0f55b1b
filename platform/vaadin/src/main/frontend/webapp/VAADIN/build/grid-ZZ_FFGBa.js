import{n as e}from"./rolldown-runtime-BgaNhQyE.js";import{$n as t,An as n,Bt as r,Cn as i,Cr as a,En as o,Fn as s,Gn as c,Gt as l,Hn as u,Jn as d,Jt as f,Kn as p,Kt as ee,Or as m,Pn as h,Qn as g,Sn as _,Sr as v,St as te,Tn as ne,Un as re,Vn as y,Wn as ie,Xt as ae,Yn as b,ar as x,cr as oe,dn as S,dr as se,dt as ce,fn as C,fr as le,ir as w,jn as T,jr as E,kn as D,lr as ue,nn as de,nr as O,or as fe,pn as pe,qn as me,rr as k,sr as he,tn as ge,tr as A,ur as _e,ut as ve,wt as ye,zt as be}from"./indexhtml-C15Xwie0.js";import{a as xe,i as Se,o as Ce,s as we,t as Te}from"./rows-D_-cgC4s.js";import{n as Ee,t as De}from"./overflow-controller-D5la_T9O.js";function j(e){return e.__cells||Array.from(e.querySelectorAll(`[part~="cell"]:not([part~="details-cell"])`))}function M(e,t){[...e.children].forEach(t)}function N(e,t){j(e).forEach(t),e.__detailsCell&&t(e.__detailsCell)}function Oe(e,t,n){let r=1;e.forEach(e=>{r%10==0&&(r+=1),e._order=n+r*t,r+=1})}function P(e,t,n){switch(typeof n){case`boolean`:e.toggleAttribute(t,n);break;case`string`:e.setAttribute(t,n);break;default:e.removeAttribute(t);break}}function F(e,t,n){e.classList.toggle(t,n||n===``),e.part.toggle(t,n||n===``),e.part.length===0&&e.removeAttribute(`part`)}function I(e,t,n){e.forEach(e=>{F(e,t,n)})}function L(e,t){let n=j(e);Object.entries(t).forEach(([t,r])=>{P(e,t,r);let i=`${t}-row`;F(e,i,r),I(n,`${i}-cell`,r)})}function ke(e,t){let n=j(e);Object.entries(t).forEach(([t,r])=>{let i=e.getAttribute(t);if(P(e,t,r),i){let r=`${t}-${i}-row`;F(e,r,!1),I(n,`${r}-cell`,!1)}if(r){let i=`${t}-${r}-row`;F(e,i,r),I(n,`${i}-cell`,r)}})}function R(e,t,n,r,i){P(e,t,n),i&&F(e,i,!1),F(e,r||`${t}-cell`,n)}function Ae(e){return j(e).find(e=>e._content.querySelector(`vaadin-grid-tree-toggle`))}var z,B=e((()=>{A(),g(),z=class e{constructor(e,t){this.__host=e,this.__callback=t,this.__currentSlots=[],this.__onMutation=this.__onMutation.bind(this),this.__observer=new MutationObserver(this.__onMutation),this.__observer.observe(e,{childList:!0}),this.__initialCallDebouncer=b.debounce(this.__initialCallDebouncer,O,()=>this.__onMutation())}disconnect(){this.__observer.disconnect(),this.__initialCallDebouncer.cancel(),this.__toggleSlotChangeListeners(!1)}flush(){this.__onMutation()}__toggleSlotChangeListeners(e){this.__currentSlots.forEach(t=>{e?t.addEventListener(`slotchange`,this.__onMutation):t.removeEventListener(`slotchange`,this.__onMutation)})}__onMutation(){let t=!this.__currentColumns;this.__currentColumns||=[];let n=e.getColumns(this.__host),r=n.filter(e=>!this.__currentColumns.includes(e)),i=this.__currentColumns.filter(e=>!n.includes(e)),a=this.__currentColumns.some((e,t)=>e!==n[t]);this.__currentColumns=n,this.__toggleSlotChangeListeners(!1),this.__currentSlots=[...this.__host.children].filter(e=>e instanceof HTMLSlotElement),this.__toggleSlotChangeListeners(!0),(t||r.length||i.length||a)&&this.__callback(r,i)}static __isColumnElement(e){return e.nodeType===Node.ELEMENT_NODE&&/\bcolumn\b/u.test(e.localName)}static getColumns(t){let n=[],r=t._isColumnElement||e.__isColumnElement;return[...t.children].forEach(e=>{r(e)?n.push(e):e instanceof HTMLSlotElement&&[...e.assignedElements({flatten:!0})].filter(e=>r(e)).forEach(e=>n.push(e))}),n}}})),V,je,Me=e((()=>{A(),g(),d(),ie(),B(),V=e=>class extends e{static get properties(){return{resizable:{type:Boolean,sync:!0,value(){if(this.localName===`vaadin-grid-column-group`)return;let e=this.parentNode;return e?.localName===`vaadin-grid-column-group`&&e.resizable||!1}},frozen:{type:Boolean,value:!1,sync:!0},frozenToEnd:{type:Boolean,value:!1,sync:!0},rowHeader:{type:Boolean,value:!1,sync:!0},hidden:{type:Boolean,value:!1,sync:!0},header:{type:String,sync:!0},textAlign:{type:String,sync:!0},headerPartName:{type:String,sync:!0},footerPartName:{type:String,sync:!0},_lastFrozen:{type:Boolean,value:!1,sync:!0},_bodyContentHidden:{type:Boolean,value:!1,sync:!0},_firstFrozenToEnd:{type:Boolean,value:!1,sync:!0},_order:{type:Number,sync:!0},_reorderStatus:{type:Boolean,sync:!0},_emptyCells:Array,_headerCell:{type:Object,sync:!0},_footerCell:{type:Object,sync:!0},_grid:Object,__initialized:{type:Boolean,value:!0},headerRenderer:{type:Function,sync:!0},_headerRenderer:{type:Function,computed:`_computeHeaderRenderer(headerRenderer, header, __initialized)`},footerRenderer:{type:Function,sync:!0},_footerRenderer:{type:Function,computed:`_computeFooterRenderer(footerRenderer, __initialized)`},__gridColumnElement:{type:Boolean,value:!0}}}static get observers(){return[`_widthChanged(width, _headerCell, _footerCell, _cells)`,`_frozenChanged(frozen, _headerCell, _footerCell, _cells)`,`_frozenToEndChanged(frozenToEnd, _headerCell, _footerCell, _cells)`,`_flexGrowChanged(flexGrow, _headerCell, _footerCell, _cells)`,`_textAlignChanged(textAlign, _cells, _headerCell, _footerCell)`,`_lastFrozenChanged(_lastFrozen)`,`_firstFrozenToEndChanged(_firstFrozenToEnd)`,`_onRendererOrBindingChanged(_renderer, _cells, _bodyContentHidden, path)`,`_onHeaderRendererOrBindingChanged(_headerRenderer, _headerCell, path, header)`,`_onFooterRendererOrBindingChanged(_footerRenderer, _footerCell)`,`_resizableChanged(resizable, _headerCell)`,`_reorderStatusChanged(_reorderStatus, _headerCell, _footerCell, _cells)`,`_hiddenChanged(hidden, _headerCell, _footerCell, _cells)`,`_rowHeaderChanged(rowHeader, _cells)`,`__headerFooterPartNameChanged(_headerCell, _footerCell, headerPartName, footerPartName)`]}get _grid(){return this._gridValue||=this._findHostGrid(),this._gridValue}get _allCells(){return[].concat(this._cells||[],this._emptyCells||[],this._headerCell,this._footerCell).filter(e=>e)}connectedCallback(){super.connectedCallback(),requestAnimationFrame(()=>{this._grid&&this._allCells.forEach(e=>{e._content.parentNode||this._grid.appendChild(e._content)})})}disconnectedCallback(){super.disconnectedCallback(),requestAnimationFrame(()=>{this._grid||this._allCells.forEach(e=>{e._content.parentNode&&e._content.parentNode.removeChild(e._content)})}),this._gridValue=void 0}_findHostGrid(){let e=this;for(;e&&!/^vaadin.*grid(-pro)?$/u.test(e.localName);)e=e.assignedSlot?e.assignedSlot.parentNode:e.parentNode;return e||void 0}_renderHeaderAndFooter(){this._renderHeaderCellContent(this._headerRenderer,this._headerCell),this._renderFooterCellContent(this._footerRenderer,this._footerCell)}_flexGrowChanged(e){this.parentElement&&this.parentElement._columnPropChanged&&this.parentElement._columnPropChanged(`flexGrow`),this._allCells.forEach(t=>{t.style.flexGrow=e})}_widthChanged(e){this.parentElement&&this.parentElement._columnPropChanged&&this.parentElement._columnPropChanged(`width`),this._allCells.forEach(t=>{t.style.width=e})}_frozenChanged(e){this.parentElement&&this.parentElement._columnPropChanged&&this.parentElement._columnPropChanged(`frozen`,e),this._allCells.forEach(t=>{R(t,`frozen`,e)}),this._grid&&this._grid._frozenCellsChanged&&this._grid._frozenCellsChanged()}_frozenToEndChanged(e){this.parentElement&&this.parentElement._columnPropChanged&&this.parentElement._columnPropChanged(`frozenToEnd`,e),this._allCells.forEach(t=>{this._grid&&t.parentElement===this._grid.$.sizer||R(t,`frozen-to-end`,e)}),this._grid&&this._grid._frozenCellsChanged&&this._grid._frozenCellsChanged()}_lastFrozenChanged(e){this._allCells.forEach(t=>{R(t,`last-frozen`,e)}),this.parentElement&&this.parentElement._columnPropChanged&&(this.parentElement._lastFrozen=e)}_firstFrozenToEndChanged(e){this._allCells.forEach(t=>{this._grid&&t.parentElement===this._grid.$.sizer||R(t,`first-frozen-to-end`,e)}),this.parentElement&&this.parentElement._columnPropChanged&&(this.parentElement._firstFrozenToEnd=e)}_rowHeaderChanged(e,t){t&&t.forEach(t=>{t.setAttribute(`role`,e?`rowheader`:`gridcell`)})}_generateHeader(e){return e.substr(e.lastIndexOf(`.`)+1).replace(/([A-Z])/gu,`-$1`).toLowerCase().replace(/-/gu,` `).replace(/^./u,e=>e.toUpperCase())}_reorderStatusChanged(e){let t=this.__previousReorderStatus,n=t?`reorder-${t}-cell`:``,r=`reorder-${e}-cell`;this._allCells.forEach(t=>{R(t,`reorder-status`,e,r,n)}),this.__previousReorderStatus=e}_resizableChanged(e,t){e===void 0||t===void 0||t&&[t].concat(this._emptyCells).forEach(t=>{if(t){let n=t.querySelector(`[part~="resize-handle"]`);if(n&&t.removeChild(n),e){let e=document.createElement(`div`);F(e,`resize-handle`,!0),t.appendChild(e)}}})}_textAlignChanged(e){if(!(e===void 0||this._grid===void 0)){if([`start`,`end`,`center`].indexOf(e)===-1){console.warn(`textAlign can only be set as "start", "end" or "center"`);return}this._allCells.forEach(t=>{t._content.style.textAlign=e})}}_hiddenChanged(e){this.parentElement&&this.parentElement._columnPropChanged&&this.parentElement._columnPropChanged(`hidden`,e),!!e!=!!this._previousHidden&&this._grid&&(e===!0&&this._allCells.forEach(e=>{e._content.parentNode&&e._content.parentNode.removeChild(e._content)}),this._grid._debouncerHiddenChanged=b.debounce(this._grid._debouncerHiddenChanged,t,()=>{this._grid&&this._grid._renderColumnTree&&this._grid._renderColumnTree(this._grid._columnTree)}),this._grid._debounceUpdateFrozenColumn&&this._grid._debounceUpdateFrozenColumn(),this._grid._resetKeyboardNavigation&&this._grid._resetKeyboardNavigation()),this._previousHidden=e}_runRenderer(e,t,n){let r=n?.item&&!t.parentElement.hidden;if(!(r||e===this._headerRenderer||e===this._footerRenderer))return;let i=[t._content,this];r&&i.push(n),e.apply(this,i)}__renderCellsContent(e,t){this.hidden||!this._grid||t.forEach(t=>{if(!t.parentElement)return;let n=this._grid.__getRowModel(t.parentElement);e&&(t._renderer!==e&&this._clearCellContent(t),t._renderer=e,this._runRenderer(e,t,n))})}_clearCellContent(e){e._content.innerHTML=``,delete e._content._$litPart$}_renderHeaderCellContent(e,t){!t||!e||(this.__renderCellsContent(e,[t]),this._grid&&t.parentElement&&this._grid.__debounceUpdateHeaderFooterRowVisibility(t.parentElement))}_onHeaderRendererOrBindingChanged(e,t,...n){this._renderHeaderCellContent(e,t)}__headerFooterPartNameChanged(e,t,n,r){[{cell:e,partName:n},{cell:t,partName:r}].forEach(({cell:e,partName:t})=>{if(e){let n=e.__customParts||[];e.part.remove(...n),e.__customParts=t?t.trim().split(` `):[],e.part.add(...e.__customParts)}})}_renderBodyCellsContent(e,t){!t||!e||this.__renderCellsContent(e,t)}_onRendererOrBindingChanged(e,t,...n){this._renderBodyCellsContent(e,t)}_renderFooterCellContent(e,t){!t||!e||(this.__renderCellsContent(e,[t]),this._grid&&t.parentElement&&this._grid.__debounceUpdateHeaderFooterRowVisibility(t.parentElement))}_onFooterRendererOrBindingChanged(e,t){this._renderFooterCellContent(e,t)}__setTextContent(e,t){e.textContent!==t&&(e.textContent=t)}__textHeaderRenderer(){this.__setTextContent(this._headerCell._content,this.header)}_defaultHeaderRenderer(){this.path&&this.__setTextContent(this._headerCell._content,this._generateHeader(this.path))}_defaultRenderer(e,t,{item:n}){this.path&&this.__setTextContent(e,re(this.path,n))}_defaultFooterRenderer(){}_computeHeaderRenderer(e,t){return e||(t==null?this._defaultHeaderRenderer:this.__textHeaderRenderer)}_computeRenderer(e){return e||this._defaultRenderer}_computeFooterRenderer(e){return e||this._defaultFooterRenderer}},je=e=>class extends V(me(e)){static get properties(){return{width:{type:String,value:`100px`,sync:!0},flexGrow:{type:Number,value:1,sync:!0},renderer:{type:Function,sync:!0},_renderer:{type:Function,computed:`_computeRenderer(renderer, __initialized)`},path:{type:String,sync:!0},autoWidth:{type:Boolean,value:!1},_focusButtonMode:{type:Boolean,value:!1},_cells:{type:Array,sync:!0}}}}})),H,U=e((()=>{v(),x(),u(),Me(),H=class extends je(y(a)){static get is(){return`vaadin-grid-column`}},w(H)})),Ne,Pe=e((()=>{D(),v(),Ne=E`
  /* stylelint-disable no-duplicate-selectors */
  :host {
    display: flex;
    max-width: 100%;
    height: 400px;
    min-height: var(--_grid-min-height, 0);
    flex: 1 1 auto;
    align-self: stretch;
    position: relative;
    box-sizing: border-box;
    overflow: hidden;
    -webkit-tap-highlight-color: transparent;
    background: var(--vaadin-grid-background, var(--vaadin-background-color));
    border: var(--vaadin-grid-border-width, 1px) solid var(--_border-color);
    cursor: default;
    --_border-color: var(--vaadin-grid-border-color, var(--vaadin-border-color-secondary));
    --_row-border-width: var(--vaadin-grid-row-border-width, 1px);
    --_column-border-width: var(--vaadin-grid-column-border-width, 0px);
    --_default-cell-padding: var(--vaadin-padding-block-container) var(--vaadin-padding-inline-container);
    border-radius: var(--vaadin-grid-border-radius, var(--vaadin-radius-m));
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  :host([disabled]) {
    pointer-events: none;
    opacity: 0.7;
  }

  /* Variant: No outer border */
  :host([theme~='no-border']) {
    border-width: 0;
    border-radius: 0;
  }

  :host([all-rows-visible]) {
    height: auto;
    align-self: flex-start;
    min-height: auto;
    flex-grow: 0;
    flex-shrink: 0;
    width: 100%;
  }

  #scroller {
    contain: layout;
    position: relative;
    display: flex;
    width: 100%;
    min-width: 0;
    min-height: 0;
    align-self: stretch;
    overflow: hidden;
  }

  #items {
    flex-grow: 1;
    flex-shrink: 0;
    display: block;
    position: sticky;
    width: 100%;
    left: 0;
    min-height: 1px;
    z-index: 1;
  }

  #table {
    display: flex;
    flex-direction: column;
    width: 100%;
    overflow: auto;
    position: relative;
    border-radius: inherit;
    /* Workaround for a Chrome bug: new stacking context here prevents the scrollbar from getting hidden */
    z-index: 0;
  }

  [no-scrollbars]:is([safari], [firefox]) #table {
    overflow: hidden;
  }

  #header,
  #footer {
    display: block;
    position: sticky;
    left: 0;
    width: 100%;
    z-index: 2;
  }

  :host([dir='rtl']) #items,
  :host([dir='rtl']) #header,
  :host([dir='rtl']) #footer {
    left: auto;
  }

  #header {
    top: 0;
  }

  #footer {
    bottom: 0;
  }

  .header-cell {
    text-align: inherit;
  }

  .header-cell,
  .reorder-ghost {
    font-size: var(--vaadin-grid-header-font-size, 1em);
    font-weight: var(--vaadin-grid-header-font-weight, 500);
    color: var(--vaadin-grid-header-text-color, var(--vaadin-text-color));
  }

  .row {
    display: flex;
    width: 100%;
    box-sizing: border-box;
    margin: 0;
    position: relative;
  }

  .row:not(:focus-within) {
    --_non-focused-row-none: none;
  }

  .body-row[loading] ::slotted(vaadin-grid-cell-content) {
    visibility: hidden;
  }

  #scroller[column-rendering='lazy'] .body-cell:not(.frozen-cell, .frozen-to-end-cell) {
    transform: translateX(var(--_grid-lazy-columns-start));
  }

  .body-row:empty {
    height: 100%;
  }

  .cell {
    padding: 0;
    box-sizing: border-box;
  }

  .cell:where(:not(.details-cell)) {
    flex-shrink: 0;
    flex-grow: 1;
    display: flex;
    width: 100%;
    position: relative;
    align-items: center;
    white-space: nowrap;
  }

  /*
    Block borders

    ::after - row and cell focus outline
    ::before - header bottom and footer top borders that only appear when scrolling
  */

  .row::after {
    top: 0;
    bottom: calc(var(--_row-border-width) * -1);
  }

  .body-row {
    scroll-margin-bottom: var(--_row-border-width);
  }

  .cell {
    border-block: var(--_row-border-width) var(--_border-color);
    border-top-style: solid;
  }

  .cell::after {
    top: calc(var(--_row-border-width) * -1);
    bottom: calc(var(--_row-border-width) * -1);
  }

  /* Block borders / Last header row and first footer row */

  .last-header-row::before,
  .first-footer-row::before {
    position: absolute;
    inset-inline: 0;
    border-block: var(--_row-border-width) var(--_border-color);
    transform: translateX(var(--_grid-horizontal-scroll-position));
  }

  /* Block borders / First header row */

  .first-header-row-cell {
    border-top-style: none;
  }

  .first-header-row-cell::after {
    top: 0;
  }

  /* Block borders / Last header row */

  :host([overflow~='top']) .last-header-row::before {
    content: '';
    bottom: calc(var(--_row-border-width) * -1);
    border-bottom-style: solid;
  }

  /* Block borders / First body row */

  #table:not([has-header]) .first-row-cell {
    border-top-style: none;
  }

  #table:not([has-header]) .first-row-cell::after {
    top: 0;
  }

  /* Block borders / Last body row */

  .last-row::after {
    bottom: 0;
  }

  .last-row .details-cell,
  .last-row-cell:not(.details-opened-row-cell) {
    border-bottom-style: solid;
  }

  /* Block borders / Last body row without footer */

  :host([all-rows-visible]),
  :host([overflow~='top']),
  :host([overflow~='bottom']) {
    #table:not([has-footer]) .last-row .details-cell,
    #table:not([has-footer]) .last-row-cell:not(.details-opened-row-cell) {
      border-bottom-style: none;

      &::after {
        bottom: 0;
      }
    }
  }

  /* Block borders / First footer row */

  .first-footer-row::after {
    top: calc(var(--_row-border-width) * -1);
  }

  .first-footer-row-cell {
    border-top-style: none;
  }

  :host([overflow~='bottom']),
  :host(:not([overflow~='top'], [all-rows-visible])) #scroller:not([empty-state]) {
    .first-footer-row::before {
      content: '';
      top: calc(var(--_row-border-width) * -1);
      border-top-style: solid;
    }
  }

  /* Block borders / Last footer row */

  .last-footer-row::after,
  .last-footer-row-cell::after {
    bottom: 0;
  }

  /* Inline borders */

  .cell {
    border-inline: var(--_column-border-width) var(--_border-color);
  }

  .header-cell:not(.first-column-cell),
  .footer-cell:not(.first-column-cell),
  .body-cell:not(.first-column-cell) {
    border-inline-start-style: solid;
  }

  .last-frozen-cell:not(.last-column-cell) {
    border-inline-end-style: solid;

    & + .cell {
      border-inline-start-style: none;
    }
  }

  /* Row and cell background */

  .row {
    background-color: var(--vaadin-grid-row-background-color, var(--vaadin-background-color));
  }

  .cell {
    --_cell-background-image: linear-gradient(
      var(--vaadin-grid-cell-background-color, transparent),
      var(--vaadin-grid-cell-background-color, transparent)
    );

    background-color: inherit;
    background-repeat: no-repeat;
    background-origin: padding-box;
    background-image: var(--_cell-background-image);
  }

  .body-cell {
    --_cell-highlight-background-image: linear-gradient(
      var(--vaadin-grid-row-highlight-background-color, transparent),
      var(--vaadin-grid-row-highlight-background-color, transparent)
    );

    background-image:
      var(--_row-hover-background-image, none), var(--_row-selected-background-image, none),
      var(--_cell-highlight-background-image, none), var(--_row-odd-background-image, none),
      var(--_cell-background-image, none);
  }

  .selected-row {
    --_row-selected-background-color: var(
      --vaadin-grid-row-selected-background-color,
      color-mix(in srgb, currentColor 8%, transparent)
    );
    --_row-selected-background-image: linear-gradient(
      var(--_row-selected-background-color),
      var(--_row-selected-background-color)
    );
  }

  @media (any-hover: hover) {
    .body-row:hover {
      --_row-hover-background-color: var(--vaadin-grid-row-hover-background-color, transparent);
      --_row-hover-background-image: linear-gradient(
        var(--_row-hover-background-color),
        var(--_row-hover-background-color)
      );
    }
  }

  :host([theme~='row-stripes']) .odd-row {
    --_row-odd-background-color: var(
      --vaadin-grid-row-odd-background-color,
      color-mix(in srgb, var(--vaadin-text-color) 4%, transparent)
    );
    --_row-odd-background-image: linear-gradient(var(--_row-odd-background-color), var(--_row-odd-background-color));
  }

  /* Variant: wrap cell contents */

  :host([theme~='wrap-cell-content']) .cell:not(.details-cell) {
    white-space: normal;
  }

  /* Raise highlighted rows above others */
  .row,
  .frozen-cell,
  .frozen-to-end-cell {
    &:focus,
    &:focus-within {
      z-index: 3;
    }
  }

  .details-cell {
    position: absolute;
    bottom: 0;
    width: 100%;
  }

  ::slotted(vaadin-grid-cell-content) {
    display: block;
    overflow: hidden;
    text-overflow: var(--vaadin-grid-cell-text-overflow, ellipsis);
    padding: var(--vaadin-grid-cell-padding, var(--_default-cell-padding));
    flex: 1;
    min-height: 1lh;
    min-width: 0;
  }

  .details-cell,
  .frozen-cell,
  .frozen-to-end-cell {
    z-index: 2;
  }

  /* Empty state */
  #scroller:not([empty-state]) #emptystatebody,
  #scroller[empty-state] #items {
    display: none;
  }

  #emptystatebody {
    display: flex;
    position: sticky;
    inset: 0;
    flex: 1;
    overflow: hidden;
  }

  #emptystaterow {
    display: flex;
    flex: 1;
  }

  #emptystatecell {
    display: block;
    flex: 1;
    overflow: auto;
    padding: var(--vaadin-grid-cell-padding, var(--_default-cell-padding));
    outline: none;
    border-block: var(--_row-border-width) var(--_border-color);
  }

  #table[has-header] #emptystatecell {
    border-top-style: solid;
  }

  #table[has-footer] #emptystatecell {
    border-bottom-style: solid;
  }

  #emptystatecell:focus-visible {
    outline: var(--vaadin-focus-ring-width) solid var(--vaadin-focus-ring-color);
    outline-offset: calc(var(--vaadin-focus-ring-width) * -1);
  }

  /* Reordering styles */
  :host([reordering]) ::slotted(vaadin-grid-cell-content),
  :host([reordering]) .resize-handle,
  #scroller[no-content-pointer-events] ::slotted(vaadin-grid-cell-content) {
    pointer-events: none;
  }

  .reorder-ghost {
    visibility: hidden;
    position: fixed;
    pointer-events: none;
    box-shadow:
      0 0 0 1px hsla(0deg, 0%, 0%, 0.2),
      0 8px 24px -2px hsla(0deg, 0%, 0%, 0.2);
    padding: var(--vaadin-grid-cell-padding, var(--_default-cell-padding)) !important;
    border-radius: 3px;

    /* Prevent overflowing the grid in Firefox */
    top: 0;
    inset-inline-start: 0;
  }

  :host([reordering]) {
    -webkit-user-select: none;
    user-select: none;
  }

  :host([reordering]) .cell {
    /* TODO expose a custom property to control this */
    --_reorder-curtain-filter: brightness(0.9) contrast(1.1);
  }

  :host([reordering]) .cell::after {
    content: '';
    position: absolute;
    inset: 0;
    z-index: 1;
    -webkit-backdrop-filter: var(--_reorder-curtain-filter);
    backdrop-filter: var(--_reorder-curtain-filter);
    outline: 0;
  }

  :host([reordering]) .reorder-allowed-cell {
    /* TODO expose a custom property to control this */
    --_reorder-curtain-filter: brightness(0.94) contrast(1.07);
  }

  :host([reordering]) .reorder-dragging-cell {
    --_reorder-curtain-filter: none;
  }

  /* Resizing styles */
  .resize-handle {
    position: absolute;
    top: 0;
    inset-inline-end: 0;
    height: 100%;
    cursor: col-resize;
    z-index: 1;
    opacity: 0;
    width: var(--vaadin-focus-ring-width);
    background: var(--vaadin-grid-column-resize-handle-color, var(--vaadin-focus-ring-color));
    transition: opacity 0.2s;
    translate: var(--_column-border-width);
  }

  .last-column-cell .resize-handle {
    translate: 0;
  }

  :host(:not([reordering])) #scroller:not([column-resizing]) .resize-handle:hover,
  .resize-handle:active {
    opacity: 1;
    transition-delay: 0.15s;
  }

  .resize-handle::before {
    position: absolute;
    content: '';
    height: 100%;
    width: 16px;
    translate: calc(-50% + var(--vaadin-focus-ring-width) / 2);
  }

  :host([dir='rtl']) .resize-handle::before {
    translate: calc(50% - var(--vaadin-focus-ring-width) / 2);
  }

  :is(.last-column-cell, .last-frozen-cell, .first-frozen-to-end-cell) .resize-handle::before {
    width: 8px;
    translate: 0;
  }

  :is(.last-column-cell, .last-frozen-cell) .resize-handle::before {
    inset-inline-end: 0;
  }

  .frozen-to-end-cell :is(.resize-handle, .resize-handle::before) {
    inset-inline: 0 auto;
  }

  .frozen-to-end-cell .resize-handle {
    translate: calc(var(--_column-border-width) * -1);
  }

  .first-frozen-to-end-cell {
    margin-inline-start: auto;
  }

  #scroller:is([column-resizing], [range-selecting]) {
    -webkit-user-select: none;
    user-select: none;
  }

  /* Focus outline element, also used for d'n'd indication */
  :is(.row, .cell)::after {
    position: absolute;
    z-index: 3;
    inset-inline: 0;
    pointer-events: none;
    outline: var(--vaadin-focus-ring-width) solid var(--vaadin-focus-ring-color);
    outline-offset: calc(var(--vaadin-focus-ring-width) * -1);
  }

  .row::after {
    transform: translateX(var(--_grid-horizontal-scroll-position));
  }

  .cell:where(:not(.details-cell))::after {
    inset-inline: calc(var(--_column-border-width) * -1);
  }

  .first-column-cell::after {
    inset-inline-start: 0;
  }

  .last-column-cell::after {
    inset-inline-end: 0;
  }

  :host([navigating]) .row:focus,
  :host([navigating]) .cell:focus {
    outline: 0;
  }

  .row:focus-visible,
  .cell:focus-visible {
    outline: 0;
  }

  .row:focus-visible::after,
  .cell:focus-visible::after,
  :host([navigating]) .row:focus::after,
  :host([navigating]) .cell:focus::after {
    content: '';
  }

  /* Drag'n'drop styles */
  :host([dragover]) {
    outline: var(--vaadin-focus-ring-width) solid var(--vaadin-focus-ring-color);
    outline-offset: calc(var(--vaadin-grid-border-width, 1px) * -1);
  }

  .row[dragover] {
    z-index: 100 !important;
  }

  .row[dragover]::after {
    content: '';
  }

  .dragover-above-row::after {
    outline: 0;
    border-top: var(--vaadin-focus-ring-width) solid var(--vaadin-focus-ring-color);
  }

  .dragover-above-row:not(.first-row)::after {
    top: calc(var(--vaadin-focus-ring-width) / -2);
  }

  .dragover-below-row::after {
    outline: 0;
    border-bottom: var(--vaadin-focus-ring-width) solid var(--vaadin-focus-ring-color);
  }

  .dragover-below-row:not(.last-row)::after {
    bottom: calc(var(--vaadin-focus-ring-width) / -2);
  }

  .dragstart-row-cell {
    border-block: none !important;
    padding-block: var(--_row-border-width) !important;
  }

  .dragstart-row-cell.last-column-cell {
    border-radius: 0 3px 3px 0;
  }

  .dragstart-row-cell.first-column-cell {
    border-radius: 3px 0 0 3px;
  }

  /* Indicates the number of dragged rows */
  /* TODO export custom properties to control styles */
  #scroller .dragstart-row:not([dragstart=''])::before {
    position: absolute;
    left: var(--_grid-drag-start-x);
    top: var(--_grid-drag-start-y);
    z-index: 100;
    content: attr(dragstart);
    box-sizing: border-box;
    padding: 0.3em;
    color: white;
    background-color: red;
    border-radius: 1em;
    font-size: 0.75rem;
    line-height: 1;
    font-weight: 500;
    min-width: 1.6em;
    text-align: center;
  }

  /* Sizer styles */
  #sizer {
    display: flex;
    visibility: hidden;
  }

  #sizer .details-cell,
  #sizer ::slotted(vaadin-grid-cell-content) {
    display: none !important;
  }

  #sizer .cell {
    display: block;
    flex-shrink: 0;
    line-height: 0;
    height: 0 !important;
    min-height: 0 !important;
    max-height: 0 !important;
    padding: 0 !important;
    border: none !important;
  }

  #sizer .cell::before {
    content: '-';
  }
`})),Fe,Ie=e((()=>{B(),Fe=e=>class extends e{static get properties(){return{accessibleName:{type:String}}}static get observers(){return[`__a11yUpdateGridSize(size, _columnTree, __emptyState)`]}__a11yGetHeaderRowCount(e){return e.filter(e=>e.some(e=>e.headerRenderer||e.path&&e.header!==null||e.header)).length}__a11yGetFooterRowCount(e){return e.filter(e=>e.some(e=>e.footerRenderer)).length}__a11yUpdateGridSize(e,t,n){if(e===void 0||t===void 0)return;let r=this.__a11yGetHeaderRowCount(t),i=this.__a11yGetFooterRowCount(t),a=(n?1:e)+r+i;this.$.table.setAttribute(`aria-rowcount`,a);let o=t[t.length-1],s=n?1:a&&o?.length||0;this.$.table.setAttribute(`aria-colcount`,s),this.__a11yUpdateHeaderRows(),this.__a11yUpdateFooterRows()}__a11yUpdateHeaderRows(){M(this.$.header,(e,t)=>{e.setAttribute(`aria-rowindex`,t+1)})}__a11yUpdateFooterRows(){M(this.$.footer,(e,t)=>{e.setAttribute(`aria-rowindex`,this.__a11yGetHeaderRowCount(this._columnTree)+this.size+t+1)})}__a11yUpdateRowRowindex(e){e.setAttribute(`aria-rowindex`,e.index+this.__a11yGetHeaderRowCount(this._columnTree)+1)}__a11yUpdateRowSelected(e,t){e.setAttribute(`aria-selected`,!!t),N(e,e=>{e.setAttribute(`aria-selected`,!!t)})}__a11yUpdateRowExpanded(e){let t=Ae(e);this.__isRowExpandable(e)?(e.setAttribute(`aria-expanded`,`false`),t&&t.setAttribute(`aria-expanded`,`false`)):this.__isRowCollapsible(e)?(e.setAttribute(`aria-expanded`,`true`),t&&t.setAttribute(`aria-expanded`,`true`)):(e.removeAttribute(`aria-expanded`),t&&t.removeAttribute(`aria-expanded`))}__a11yUpdateRowLevel(e,t){t>0||this.__isRowCollapsible(e)||this.__isRowExpandable(e)?e.setAttribute(`aria-level`,t+1):e.removeAttribute(`aria-level`)}__a11ySetRowDetailsCell(e,t){N(e,e=>{e!==t&&e.setAttribute(`aria-controls`,t.id)})}__a11yUpdateCellColspan(e,t){e.setAttribute(`aria-colspan`,Number(t))}__a11yUpdateSorters(){Array.from(this.querySelectorAll(`vaadin-grid-sorter`)).forEach(e=>{let t=e.parentNode;for(;t&&t.localName!==`vaadin-grid-cell-content`;)t=t.parentNode;t?.assignedSlot&&t.assignedSlot.parentNode.setAttribute(`aria-sort`,{asc:`ascending`,desc:`descending`}[String(e.direction)]||`none`)})}}})),W,Le,G=e((()=>{_(),W=e=>e.offsetParent&&!e.part.contains(`body-cell`)&&i(e)&&getComputedStyle(e).visibility!==`hidden`,Le=e=>class extends e{static get properties(){return{activeItem:{type:Object,notify:!0,value:null,sync:!0}}}ready(){super.ready(),this.$.scroller.addEventListener(`click`,this._onClick.bind(this)),this.addEventListener(`cell-activate`,this._activateItem.bind(this)),this.addEventListener(`row-activate`,this._activateItem.bind(this))}_activateItem(e){let t=e.detail.model,n=t?t.item:null;n&&(this.activeItem=this._itemsEqual(this.activeItem,n)?null:n)}_shouldPreventCellActivationOnClick(e){let{cell:t}=this._getGridEventLocation(e);return e.defaultPrevented||e.skipCellActivate||!t||t.part.contains(`details-cell`)||t===this.$.emptystatecell||t._content.contains(this.getRootNode().activeElement)||this._isFocusable(e.target)||e.target instanceof HTMLLabelElement}_onClick(e){if(this._shouldPreventCellActivationOnClick(e))return;let{cell:t}=this._getGridEventLocation(e);t&&this.dispatchEvent(new CustomEvent(`cell-activate`,{detail:{model:this.__getRowModel(t.parentElement)}}))}_isFocusable(e){return W(e)}}}));function K(e,t){return e.split(`.`).reduce((e,t)=>e[t],t)}function Re(e,t,n){if(n.length===0)return!1;let r=!0;return e.forEach(({path:e})=>{!e||e.indexOf(`.`)===-1||K(e.replace(/\.[^.]*$/u,``),n[0])===void 0&&(console.warn(`Path "${e}" used for ${t} does not exist in all of the items, ${t} is disabled.`),r=!1)}),r}function q(e){return[void 0,null].indexOf(e)>=0?``:isNaN(e)?e.toString():e}function ze(e,t){return e=q(e),t=q(t),e<t?-1:+(e>t)}function Be(e,t){return e.sort((e,n)=>t.map(t=>t.direction===`asc`?ze(K(t.path,e),K(t.path,n)):t.direction===`desc`?ze(K(t.path,n),K(t.path,e)):0).reduce((e,t)=>e===0?t:e,0))}function Ve(e,t){return e.filter(e=>t.every(t=>{let n=q(K(t.path,e)),r=q(t.value).toString().toLowerCase();return n.toString().toLowerCase().includes(r)}))}var He,Ue=e((()=>{He=e=>(t,n)=>{let r=e?[...e]:[];t.filters&&Re(t.filters,`filtering`,r)&&(r=Ve(r,t.filters)),Array.isArray(t.sortOrders)&&t.sortOrders.length&&Re(t.sortOrders,`sorting`,r)&&(r=Be(r,t.sortOrders));let i=Math.min(r.length,t.pageSize),a=t.page*i,o=a+i;n(r.slice(a,o),r.length)}})),We,Ge=e((()=>{Ue(),We=e=>class extends e{static get properties(){return{items:{type:Array,sync:!0}}}static get observers(){return[`__dataProviderOrItemsChanged(dataProvider, items, isAttached, items.*)`]}__setArrayDataProvider(e){let t=He(this.items,{});t.__items=e,this._arrayDataProvider=t,this.size=e.length,this.dataProvider=t}_onDataProviderPageReceived(){super._onDataProviderPageReceived(),this._arrayDataProvider&&(this.size=this._flatSize)}__dataProviderOrItemsChanged(e,t,n){n&&(this._arrayDataProvider?e===this._arrayDataProvider?t?this._arrayDataProvider.__items===t?this.clearCache():this.__setArrayDataProvider(t):(this._arrayDataProvider=void 0,this.dataProvider=void 0,this.size=0,this.clearCache()):(this._arrayDataProvider=void 0,this.items=void 0):t&&this.__setArrayDataProvider(t))}}})),Ke,qe=e((()=>{_(),Ke=e=>class extends e{static get properties(){return{__pendingRecalculateColumnWidths:{type:Boolean,value:!0}}}static get observers(){return[`__dataProviderChangedAutoWidth(dataProvider)`,`__columnTreeChangedAutoWidth(_columnTree)`,`__flatSizeChangedAutoWidth(_flatSize)`]}updated(e){super.updated(e),e.has(`__hostVisible`)&&!e.get(`__hostVisible`)&&this.__tryToRecalculateColumnWidthsIfPending()}__dataProviderChangedAutoWidth(e){this.__hasHadRenderedRowsForColumnWidthCalculation||this.recalculateColumnWidths()}__columnTreeChangedAutoWidth(e){queueMicrotask(()=>this.recalculateColumnWidths())}__flatSizeChangedAutoWidth(e){requestAnimationFrame(()=>{e&&!this.__hasHadRenderedRowsForColumnWidthCalculation?this.recalculateColumnWidths():this.__tryToRecalculateColumnWidthsIfPending()})}_onDataProviderPageLoaded(){super._onDataProviderPageLoaded(),this.__tryToRecalculateColumnWidthsIfPending()}_updateFrozenColumn(){super._updateFrozenColumn(),this.__tryToRecalculateColumnWidthsIfPending()}__getIntrinsicWidth(e){return this.__intrinsicWidthCache.has(e)||this.__calculateAndCacheIntrinsicWidths([e]),this.__intrinsicWidthCache.get(e)}__getDistributedWidth(e,t){if(e==null||e===this)return 0;let n=Math.max(this.__getIntrinsicWidth(e),this.__getDistributedWidth(this.__getParentColumnGroup(e),e));if(!t)return n;let r=e,i=n,a=r._visibleChildColumns.map(e=>this.__getIntrinsicWidth(e)).reduce((e,t)=>e+t,0),o=Math.max(0,i-a),s=this.__getIntrinsicWidth(t)/a*o;return this.__getIntrinsicWidth(t)+s}_recalculateColumnWidths(){this.__virtualizer.flush(),[...this.$.header.children,...this.$.footer.children].forEach(e=>{e.__debounceUpdateHeaderFooterRowVisibility&&e.__debounceUpdateHeaderFooterRowVisibility.flush()}),this.__hasHadRenderedRowsForColumnWidthCalculation||=this._getRenderedRows().length>0,this.__intrinsicWidthCache=new Map;let e=this._firstVisibleIndex,t=this._lastVisibleIndex;this.__viewportRowsCache=this._getRenderedRows().filter(n=>n.index>=e&&n.index<=t);let n=this.__getAutoWidthColumns(),r=new Set;for(let e of n){let t=this.__getParentColumnGroup(e);for(;t&&!r.has(t);)r.add(t),t=this.__getParentColumnGroup(t)}this.__calculateAndCacheIntrinsicWidths([...n,...r]),n.forEach(e=>{e.width=`${this.__getDistributedWidth(e)}px`}),this.__intrinsicWidthCache.clear()}__getParentColumnGroup(e){let t=(e.assignedSlot||e).parentElement;return t&&t!==this?t:null}__setVisibleCellContentAutoWidth(e,t){e._allCells.filter(e=>!this.$.items.contains(e)||this.__viewportRowsCache.includes(e.parentElement)).forEach(e=>{e.__measuringAutoWidth=t,e.__measuringAutoWidth?(e.__originalWidth=e.style.width,e.style.width=`auto`,e.style.position=`absolute`):(e.style.width=e.__originalWidth,delete e.__originalWidth,e.style.position=``)}),t?this.$.scroller.setAttribute(`measuring-auto-width`,``):this.$.scroller.removeAttribute(`measuring-auto-width`)}__getAutoWidthCellsMaxWidth(e){return e._allCells.reduce((e,t)=>t.__measuringAutoWidth?Math.max(e,t.offsetWidth+1):e,0)}__calculateAndCacheIntrinsicWidths(e){e.forEach(e=>this.__setVisibleCellContentAutoWidth(e,!0)),e.forEach(e=>{let t=this.__getAutoWidthCellsMaxWidth(e);this.__intrinsicWidthCache.set(e,t)}),e.forEach(e=>this.__setVisibleCellContentAutoWidth(e,!1))}recalculateColumnWidths(){if(!this.__isReadyForColumnWidthCalculation()){this.__pendingRecalculateColumnWidths=!0;return}this._recalculateColumnWidths()}__tryToRecalculateColumnWidthsIfPending(){this.__pendingRecalculateColumnWidths&&(this.__pendingRecalculateColumnWidths=!1,this.recalculateColumnWidths())}__getAutoWidthColumns(){return this._getColumns().filter(e=>!e.hidden&&e.autoWidth)}__isReadyForColumnWidthCalculation(){if(!this._columnTree)return!1;let e=this.__getAutoWidthColumns().filter(e=>!customElements.get(e.localName));if(e.length)return Promise.all(e.map(e=>customElements.whenDefined(e.localName))).then(()=>{this.__tryToRecalculateColumnWidthsIfPending()}),!1;let t=[...this.$.items.children].some(e=>e.index===void 0),n=this._debouncerHiddenChanged&&this._debouncerHiddenChanged.isActive(),r=this.__debounceUpdateFrozenColumn&&this.__debounceUpdateFrozenColumn.isActive(),i=this.clientHeight>0;return!this._dataProviderController.isLoading()&&!t&&!ne(this)&&!n&&!r&&i}}})),Je,Ye=e((()=>{fe(),C(),B(),Je=e=>class extends e{static get properties(){return{columnReorderingAllowed:{type:Boolean,value:!1},_orderBaseScope:{type:Number,value:1e7}}}static get observers(){return[`_updateOrders(_columnTree)`]}ready(){super.ready(),S(this,`track`,this._onTrackEvent),this._reorderGhost=this.shadowRoot.querySelector(`[part="reorder-ghost"]`),this.addEventListener(`touchstart`,this._onTouchStart.bind(this)),this.addEventListener(`touchmove`,this._onTouchMove.bind(this)),this.addEventListener(`touchend`,this._onTouchEnd.bind(this)),this.addEventListener(`contextmenu`,this._onContextMenu.bind(this))}_onContextMenu(e){this.hasAttribute(`reordering`)&&(e.preventDefault(),le||this._onTrackEnd())}_cancelReorderForMultiTouch(e){return e.touches.length>1?(clearTimeout(this._startTouchReorderTimeout),this._draggedColumn&&this._onTrackEnd(),!0):!1}_onTouchStart(e){this._cancelReorderForMultiTouch(e)||(this._startTouchReorderTimeout=setTimeout(()=>{this._onTrackStart({detail:{x:e.touches[0].clientX,y:e.touches[0].clientY}})},100))}_onTouchMove(e){this._cancelReorderForMultiTouch(e)||(this._draggedColumn&&e.preventDefault(),clearTimeout(this._startTouchReorderTimeout))}_onTouchEnd(){clearTimeout(this._startTouchReorderTimeout),this._onTrackEnd()}_onTrackEvent(e){if(e.detail.state===`start`){let t=e.composedPath(),n=t[t.indexOf(this.$.header)-2];if(!n||!n._content||n._content.contains(this.getRootNode().activeElement)||this.$.scroller.hasAttribute(`column-resizing`))return;this._touchDevice||this._onTrackStart(e)}else e.detail.state===`track`?this._onTrack(e):e.detail.state===`end`&&this._onTrackEnd(e)}_onTrackStart(e){if(!this.columnReorderingAllowed)return;let t=e.composedPath?.();if(t?.slice(0,Math.max(0,t.indexOf(this))).some(e=>e.draggable))return;let n=this._cellFromPoint(e.detail.x,e.detail.y);if(!(!n||!n.part.contains(`header-cell`))){for(this.toggleAttribute(`reordering`,!0),this._draggedColumn=n._column;this._draggedColumn.parentElement.childElementCount===1;)this._draggedColumn=this._draggedColumn.parentElement;this._setSiblingsReorderStatus(this._draggedColumn,`allowed`),this._draggedColumn._reorderStatus=`dragging`,this._updateGhost(n),this._reorderGhost.style.visibility=`visible`,this._updateGhostPosition(e.detail.x,this._touchDevice?e.detail.y-50:e.detail.y),this._autoScroller()}}_onTrack(e){if(!this._draggedColumn)return;let t=this._cellFromPoint(e.detail.x,e.detail.y);if(!t)return;let n=this._getTargetColumn(t,this._draggedColumn);if(this._isSwapAllowed(this._draggedColumn,n)&&this._isSwappableByPosition(n,e.detail.x)){let e=this._columnTree.findIndex(e=>e.includes(n)),t=this._getColumnsInOrder(e),r=t.indexOf(this._draggedColumn),i=t.indexOf(n),a=r<i?1:-1;for(let e=r;e!==i;e+=a)this._swapColumnOrders(this._draggedColumn,t[e+a])}this._updateGhostPosition(e.detail.x,this._touchDevice?e.detail.y-50:e.detail.y),this._lastDragClientX=e.detail.x}_onTrackEnd(){this._draggedColumn&&(this.toggleAttribute(`reordering`,!1),this._draggedColumn._reorderStatus=``,this._setSiblingsReorderStatus(this._draggedColumn,``),this._draggedColumn=null,this._lastDragClientX=null,this._reorderGhost.style.visibility=`hidden`,this.dispatchEvent(new CustomEvent(`column-reorder`,{detail:{columns:this._getColumnsInOrder()}})))}_getColumnsInOrder(e=this._columnTree.length-1){return this._columnTree[e].filter(e=>!e.hidden).sort((e,t)=>e._order-t._order)}_cellFromPoint(e=0,t=0){this._draggedColumn||this.$.scroller.toggleAttribute(`no-content-pointer-events`,!0);let n=this.shadowRoot.elementFromPoint(e,t);return this.$.scroller.toggleAttribute(`no-content-pointer-events`,!1),this._getCellFromElement(n)}_getCellFromElement(e){if(e){if(e._column)return e;let{parentElement:t}=e;if(t?._focusButton===e)return t}return null}_updateGhostPosition(e,t){let n=this._reorderGhost.getBoundingClientRect(),r=e-n.width/2,i=t-n.height/2,a=parseInt(this._reorderGhost._left||0),o=parseInt(this._reorderGhost._top||0);this._reorderGhost._left=a-(n.left-r),this._reorderGhost._top=o-(n.top-i),this._reorderGhost.style.transform=`translate(${this._reorderGhost._left}px, ${this._reorderGhost._top}px)`}_updateGhost(e){let t=this._reorderGhost;t.textContent=e._content.innerText;let n=window.getComputedStyle(e);return[`boxSizing`,`display`,`width`,`height`,`background`,`alignItems`,`padding`,`border`,`flex-direction`,`overflow`].forEach(e=>{t.style[e]=n[e]}),t}_updateOrders(e){e!==void 0&&(e[0].forEach(e=>{e._order=0}),Oe(e[0],this._orderBaseScope,0))}_resetColumnOrder(){this._columnTree!==void 0&&(this._columnTree.every(e=>e.every((t,n)=>n===0||t._order>=e[n-1]._order))||(this._columnTree=this._getColumnTree()))}_setSiblingsReorderStatus(e,t){M(e.parentNode,n=>{/column/u.test(n.localName)&&this._isSwapAllowed(n,e)&&(n._reorderStatus=t)})}_autoScroller(){if(this._lastDragClientX){let e=this._lastDragClientX-this.getBoundingClientRect().right+50,t=this.getBoundingClientRect().left-this._lastDragClientX+50;e>0?this.$.table.scrollLeft+=e/10:t>0&&(this.$.table.scrollLeft-=t/10)}this._draggedColumn&&setTimeout(()=>this._autoScroller(),10)}_isSwapAllowed(e,t){if(e&&t){let n=e!==t,r=e.parentElement===t.parentElement,i=e.frozen&&t.frozen||e.frozenToEnd&&t.frozenToEnd||!e.frozen&&!e.frozenToEnd&&!t.frozen&&!t.frozenToEnd;return n&&r&&i}}_isSwappableByPosition(e,t){let n=Array.from(this.$.header.querySelectorAll(`tr:not([hidden]) [part~="cell"]`)).find(t=>e.contains(t._column)),r=this.$.header.querySelector(`tr:not([hidden]) [reorder-status=dragging]`).getBoundingClientRect(),i=n.getBoundingClientRect();return i.left>r.left?t>i.right-r.width:t<i.left+r.width}_swapColumnOrders(e,t){[e._order,t._order]=[t._order,e._order];let[n,r]=e._order<t._order?[e,t]:[t,e];[...this.$.header.children,...this.$.footer.children,...this.$.items.children,this.$.sizer].forEach(e=>{let t=j(e),i=t.filter(e=>n.contains(e._column)),a=t.find(e=>r.contains(e._column));i.forEach(e=>a.before(e)),e.__cells&&=e.__cells.toSorted((e,t)=>e._column._order-t._column._order)}),this._debounceUpdateFrozenColumn(),this._updateFirstAndLastColumn()}_getTargetColumn(e,t){if(e&&t){let n=e._column;for(;n.parentElement!==t.parentElement&&n!==this;)n=n.parentElement;return n.parentElement===t.parentElement?n:e._column}}}})),Xe,Ze=e((()=>{C(),Xe=e=>class extends e{ready(){super.ready();let e=this.$.scroller;S(e,`track`,this._onHeaderTrack.bind(this)),e.addEventListener(`touchstart`,t=>{t.touches.length>1&&e.removeAttribute(`column-resizing`)}),e.addEventListener(`touchmove`,t=>{if(t.touches.length>1){e.removeAttribute(`column-resizing`);return}e.hasAttribute(`column-resizing`)&&t.preventDefault()}),e.addEventListener(`contextmenu`,e=>e.target.part.contains(`resize-handle`)&&e.preventDefault()),e.addEventListener(`mousedown`,e=>e.target.part.contains(`resize-handle`)&&e.preventDefault())}_onHeaderTrack(e){let t=e.target;if(t.part.contains(`resize-handle`)){if(e.detail.state!==`start`&&!this.$.scroller.hasAttribute(`column-resizing`))return;let n=t.parentElement._column;for(this.$.scroller.toggleAttribute(`column-resizing`,!0);n.localName===`vaadin-grid-column-group`;)n=n._childColumns.slice(0).sort((e,t)=>e._order-t._order).filter(e=>!e.hidden).pop();let r=this.__isRTL,i=e.detail.x,a=Array.from(this.$.header.querySelectorAll(`[part~="row"]:last-child [part~="cell"]`)),o=a.find(e=>e._column===n);if(o.offsetWidth){let e=getComputedStyle(o._content),t=10+parseInt(e.paddingLeft)+parseInt(e.paddingRight)+parseInt(e.borderLeftWidth)+parseInt(e.borderRightWidth)+parseInt(e.marginLeft)+parseInt(e.marginRight),a,s=o.offsetWidth,c=o.getBoundingClientRect();a=o.hasAttribute(`frozen-to-end`)?s+(r?i-c.right:c.left-i):s+(r?c.left-i:i-c.right),n.width=`${Math.max(t,a)}px`,n.flexGrow=0}a.slice(0,a.indexOf(o)).forEach(e=>{e._column.width=`${e.offsetWidth}px`,e._column.flexGrow=0});let s=this._frozenToEndCells[0];if(s&&this.$.table.scrollWidth>this.$.table.offsetWidth){let e=s.getBoundingClientRect(),t=i-(r?e.right:e.left);(r&&t<=0||!r&&t>=0)&&(this.$.table.scrollLeft+=t)}e.detail.state===`end`&&(this.$.scroller.toggleAttribute(`column-resizing`,!1),this.dispatchEvent(new CustomEvent(`column-resize`,{detail:{resizedColumn:n}}))),this._resizeHandler()}}}})),Qe,$e=e((()=>{A(),xe(),g(),ie(),Qe=e=>class extends e{static get properties(){return{size:{type:Number,notify:!0,sync:!0},_flatSize:{type:Number,sync:!0},pageSize:{type:Number,value:50,observer:`_pageSizeChanged`,sync:!0},dataProvider:{type:Object,notify:!0,observer:`_dataProviderChanged`,sync:!0},loading:{type:Boolean,notify:!0,readOnly:!0,reflectToAttribute:!0},_hasData:{type:Boolean,value:!1,sync:!0},itemHasChildrenPath:{type:String,value:`children`,observer:`__itemHasChildrenPathChanged`,sync:!0},itemIdPath:{type:String,value:null,sync:!0},expandedItems:{type:Object,notify:!0,value:()=>[],sync:!0},__expandedKeys:{type:Object,computed:`__computeExpandedKeys(itemIdPath, expandedItems)`}}}static get observers(){return[`_sizeChanged(size)`,`_expandedItemsChanged(expandedItems)`]}constructor(){super(),this._dataProviderController=new Se(this,{size:this.size||0,pageSize:this.pageSize,getItemId:this.getItemId.bind(this),isExpanded:this._isExpanded.bind(this),dataProvider:this.dataProvider?this.dataProvider.bind(this):null,dataProviderParams:()=>({sortOrders:this._mapSorters(),filters:this._mapFilters()})}),this._dataProviderController.addEventListener(`page-requested`,this._onDataProviderPageRequested.bind(this)),this._dataProviderController.addEventListener(`page-received`,this._onDataProviderPageReceived.bind(this)),this._dataProviderController.addEventListener(`page-loaded`,this._onDataProviderPageLoaded.bind(this))}_sizeChanged(e){this._dataProviderController.rootCache.size=e,this._dataProviderController.recalculateFlatSize(),this._flatSize=this._dataProviderController.flatSize}__itemHasChildrenPathChanged(e,t){!t&&e===`children`||this.requestContentUpdate()}__getRowLevel(e){let{level:t}=this._dataProviderController.getFlatIndexContext(e.index);return t}__getRowItem(e){let{item:t}=this._dataProviderController.getFlatIndexContext(e.index);return t}__ensureRowItem(e){this._dataProviderController.ensureFlatIndexLoaded(e.index)}__ensureRowHierarchy(e){this._dataProviderController.ensureFlatIndexHierarchy(e.index)}getItemId(e){return this.itemIdPath?re(this.itemIdPath,e):e}_isExpanded(e){return this.__expandedKeys&&this.__expandedKeys.has(this.getItemId(e))}_hasChildren(e){return this.itemHasChildrenPath&&e&&!!re(this.itemHasChildrenPath,e)}_expandedItemsChanged(){this._dataProviderController.recalculateFlatSize(),this._flatSize=this._dataProviderController.flatSize,this.__updateVisibleRows()}__computeExpandedKeys(e,t){let n=t||[],r=new Set;return n.forEach(e=>{r.add(this.getItemId(e))}),r}expandItem(e){this._isExpanded(e)||(this.expandedItems=[...this.expandedItems,e])}collapseItem(e){this._isExpanded(e)&&(this.expandedItems=this.expandedItems.filter(t=>!this._itemsEqual(t,e)))}_onDataProviderPageRequested(){this._setLoading(!0)}_onDataProviderPageReceived(){this._flatSize!==this._dataProviderController.flatSize&&(this._shouldLoadAllRenderedRowsAfterPageLoad=!0,this._flatSize=this._dataProviderController.flatSize),this._getRenderedRows().forEach(e=>this.__ensureRowHierarchy(e)),this._hasData=!0}_onDataProviderPageLoaded(){this._debouncerApplyCachedData=b.debounce(this._debouncerApplyCachedData,k.after(0),()=>{this._setLoading(!1);let e=this._shouldLoadAllRenderedRowsAfterPageLoad;this._shouldLoadAllRenderedRowsAfterPageLoad=!1,this._getRenderedRows().forEach(t=>{this.__updateRow(t),e&&this.__ensureRowItem(t)}),this.__scrollToPendingIndexes(),this.__dispatchPendingBodyCellFocus()}),this._dataProviderController.isLoading()||this._debouncerApplyCachedData.flush()}__debounceClearCache(){this.__clearCacheDebouncer=b.debounce(this.__clearCacheDebouncer,O,()=>this.clearCache())}clearCache(){this._dataProviderController.clearCache(),this._dataProviderController.rootCache.size=this.size||0,this._dataProviderController.recalculateFlatSize(),this._hasData=!1,this.__updateVisibleRows(),(!this.__virtualizer||!this.__virtualizer.size)&&this._dataProviderController.loadFirstPage()}_pageSizeChanged(e,t){this._dataProviderController.setPageSize(e),t!==void 0&&e!==t&&this.clearCache()}_checkSize(){this.size===void 0&&this._flatSize===0&&console.warn("The <vaadin-grid> needs the total number of items in order to display rows, which you can specify either by setting the `size` property, or by providing it to the second argument of the `dataProvider` function `callback` call.")}_dataProviderChanged(e,t){this._dataProviderController.setDataProvider(e?e.bind(this):null),t!==void 0&&this.clearCache(),this._ensureFirstPageLoaded(),this._debouncerCheckSize=b.debounce(this._debouncerCheckSize,k.after(2e3),this._checkSize.bind(this))}_ensureFirstPageLoaded(){this._hasData||this._dataProviderController.loadFirstPage()}_itemsEqual(e,t){return this.getItemId(e)===this.getItemId(t)}scrollToIndex(...e){if(!this.__virtualizer||!this.clientHeight||!this._columnTree){this.__pendingScrollToIndexes=e;return}let t;for(;t!==(t=this._dataProviderController.getFlatIndexByPath(e));)this._scrollToFlatIndex(t);this._dataProviderController.isLoading()&&(this.__pendingScrollToIndexes=e)}__scrollToPendingIndexes(){if(this.__pendingScrollToIndexes&&this.$.items.children.length){let e=this.__pendingScrollToIndexes;delete this.__pendingScrollToIndexes,this.scrollToIndex(...e)}}}})),J,Y,et,tt=e((()=>{fe(),B(),J={BETWEEN:`between`,ON_TOP:`on-top`,ON_TOP_OR_BETWEEN:`on-top-or-between`,ON_GRID:`on-grid`},Y={ON_TOP:`on-top`,ABOVE:`above`,BELOW:`below`,EMPTY:`empty`},et=e=>class extends e{static get properties(){return{dropMode:{type:String,sync:!0},rowsDraggable:{type:Boolean,sync:!0},dragFilter:{type:Function,sync:!0},dropFilter:{type:Function,sync:!0},__dndAutoScrollThreshold:{value:50},__draggedItems:{value:()=>[]}}}static get observers(){return[`_dragDropAccessChanged(rowsDraggable, dropMode, dragFilter, dropFilter, loading)`]}constructor(){super(),this.__onDocumentDragStart=this.__onDocumentDragStart.bind(this)}ready(){super.ready(),this.$.table.addEventListener(`dragstart`,this._onDragStart.bind(this)),this.$.table.addEventListener(`dragend`,this._onDragEnd.bind(this)),this.$.table.addEventListener(`dragover`,this._onDragOver.bind(this)),this.$.table.addEventListener(`dragleave`,this._onDragLeave.bind(this)),this.$.table.addEventListener(`drop`,this._onDrop.bind(this)),this.$.table.addEventListener(`dragenter`,e=>{this.dropMode&&(e.preventDefault(),e.stopPropagation())})}connectedCallback(){super.connectedCallback(),document.addEventListener(`dragstart`,this.__onDocumentDragStart,{capture:!0})}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener(`dragstart`,this.__onDocumentDragStart,{capture:!0})}_onDragStart(e){if(this.rowsDraggable){let t=e.target;if(t.localName===`vaadin-grid-cell-content`&&(t=t.assignedSlot.parentNode.parentNode),t.parentNode!==this.$.items)return;if(e.stopPropagation(),this.toggleAttribute(`dragging-rows`,!0),this._safari){let e=t.style.transform;t.style.top=/translateY\((.*)\)/u.exec(e)[1],t.style.transform=`none`,requestAnimationFrame(()=>{t.style.top=``,t.style.transform=e})}let n=t.getBoundingClientRect();e.dataTransfer.setDragImage(t,e.clientX-n.left,e.clientY-n.top);let r=[t];this._isSelected(t._item)&&(r=this.__getViewportRows().filter(e=>this._isSelected(e._item)).filter(e=>!this.dragFilter||this.dragFilter(this.__getRowModel(e)))),this.__draggedItems=r.map(e=>e._item),e.dataTransfer.setData(`text`,this.__formatDefaultTransferData(r)),L(t,{dragstart:r.length>1?`${r.length}`:``}),this.style.setProperty(`--_grid-drag-start-x`,`${e.clientX-n.left+20}px`),this.style.setProperty(`--_grid-drag-start-y`,`${e.clientY-n.top+10}px`),requestAnimationFrame(()=>{L(t,{dragstart:!1}),this.style.setProperty(`--_grid-drag-start-x`,``),this.style.setProperty(`--_grid-drag-start-y`,``),this.requestContentUpdate()});let i=new CustomEvent(`grid-dragstart`,{detail:{draggedItems:[...this.__draggedItems],setDragData:(t,n)=>e.dataTransfer.setData(t,n),setDraggedItemsCount:e=>t.setAttribute(`dragstart`,e)}});i.originalEvent=e,this.dispatchEvent(i)}}_onDragEnd(e){this.toggleAttribute(`dragging-rows`,!1),e.stopPropagation();let t=new CustomEvent(`grid-dragend`);t.originalEvent=e,this.dispatchEvent(t),this.__draggedItems=[],this.requestContentUpdate()}_onDragLeave(e){this.dropMode&&(e.stopPropagation(),this._clearDragStyles())}_onDragOver(e){if(this.dropMode){if(this._dropLocation=void 0,this._dragOverItem=void 0,this.__dndAutoScroll(e.clientY)){this._clearDragStyles();return}let t=e.composedPath().find(e=>e.localName===`tr`);if(this.__updateRowScrollPositionProperty(t),!this._flatSize||this.dropMode===J.ON_GRID)this._dropLocation=Y.EMPTY;else if(!t||t.parentNode!==this.$.items){if(t)return;if(this.dropMode===J.BETWEEN||this.dropMode===J.ON_TOP_OR_BETWEEN)t=Array.from(this.$.items.children).filter(e=>!e.hidden).pop(),this._dropLocation=Y.BELOW;else return}else{let n=t.getBoundingClientRect();if(this._dropLocation=Y.ON_TOP,this.dropMode===J.BETWEEN){let t=e.clientY-n.top<n.bottom-e.clientY;this._dropLocation=t?Y.ABOVE:Y.BELOW}else this.dropMode===J.ON_TOP_OR_BETWEEN&&(e.clientY-n.top<n.height/3?this._dropLocation=Y.ABOVE:e.clientY-n.top>n.height/3*2&&(this._dropLocation=Y.BELOW))}if(t?.hasAttribute(`drop-disabled`)){this._dropLocation=void 0;return}e.stopPropagation(),e.preventDefault(),this._dropLocation===Y.EMPTY?this.toggleAttribute(`dragover`,!0):t?(this._dragOverItem=t._item,t.getAttribute(`dragover`)!==this._dropLocation&&ke(t,{dragover:this._dropLocation})):this._clearDragStyles()}}__onDocumentDragStart(e){if(e.target.contains(this)){let t=[e.target,this.$.items,this.$.scroller],n=t.map(e=>e.style.cssText);this.$.table.scrollHeight>2e4&&(this.$.scroller.style.display=`none`),oe&&(e.target.style.willChange=`transform`),se&&(this.$.items.style.flexShrink=1),requestAnimationFrame(()=>{t.forEach((e,t)=>{e.style.cssText=n[t]})})}}__dndAutoScroll(e){if(this.__dndAutoScrolling)return!0;let t=this.$.header.getBoundingClientRect().bottom,n=this.$.footer.getBoundingClientRect().top,r=t-e+this.__dndAutoScrollThreshold,i=e-n+this.__dndAutoScrollThreshold,a=0;if(i>0?a=i*2:r>0&&(a=-r*2),a){let e=this.$.table.scrollTop;if(this.$.table.scrollTop+=a,e!==this.$.table.scrollTop)return this.__dndAutoScrolling=!0,setTimeout(()=>{this.__dndAutoScrolling=!1},20),!0}}__getViewportRows(){let e=this.$.header.getBoundingClientRect().bottom,t=this.$.footer.getBoundingClientRect().top;return Array.from(this.$.items.children).filter(n=>{let r=n.getBoundingClientRect();return r.bottom>e&&r.top<t})}_clearDragStyles(){this.removeAttribute(`dragover`),M(this.$.items,e=>{ke(e,{dragover:null})})}__updateDragSourceParts(e,t){L(e,{"drag-source":this.__draggedItems.includes(t.item)})}_onDrop(e){if(this.dropMode&&this._dropLocation){e.stopPropagation(),e.preventDefault();let t=e.dataTransfer.types&&Array.from(e.dataTransfer.types).map(t=>({type:t,data:e.dataTransfer.getData(t)}));this._clearDragStyles();let n=new CustomEvent(`grid-drop`,{bubbles:e.bubbles,cancelable:e.cancelable,detail:{dropTargetItem:this._dragOverItem,dropLocation:this._dropLocation,dragData:t}});n.originalEvent=e,this.dispatchEvent(n)}}__formatDefaultTransferData(e){return e.map(e=>j(e).filter(e=>!e.hidden).map(e=>e._content.textContent.trim()).filter(e=>e).join(`	`)).join(`
`)}_dragDropAccessChanged(){this.filterDragAndDrop()}filterDragAndDrop(){M(this.$.items,e=>{e.hidden||this._filterDragAndDrop(e,this.__getRowModel(e))})}_filterDragAndDrop(e,t){let n=this.loading||e.hasAttribute(`loading`),r=!this.rowsDraggable||n||this.dragFilter&&!this.dragFilter(t),i=!this.dropMode||n||this.dropFilter&&!this.dropFilter(t);N(e,e=>{r?e._content.removeAttribute(`draggable`):e._content.setAttribute(`draggable`,!0)}),L(e,{"drag-disabled":!!r,"drop-disabled":!!i})}}}));function nt(e,t){if(!e||!t||e.length!==t.length)return!1;for(let n=0,r=e.length;n<r;n++)if(e[n]instanceof Array&&t[n]instanceof Array){if(!nt(e[n],t[n]))return!1}else if(e[n]!==t[n])return!1;return!0}var rt,it=e((()=>{A(),g(),B(),rt=e=>class extends e{static get properties(){return{_columnTree:{type:Object,sync:!0}}}ready(){super.ready(),this._addNodeObserver()}_hasColumnGroups(e){return e.some(e=>e.localName===`vaadin-grid-column-group`)}_getChildColumns(e){return z.getColumns(e)}_flattenColumnGroups(e){return e.map(e=>e.localName===`vaadin-grid-column-group`?this._getChildColumns(e):[e]).reduce((e,t)=>e.concat(t),[])}_getColumnTree(){let e=z.getColumns(this),t=[e],n=e;for(;this._hasColumnGroups(n);)n=this._flattenColumnGroups(n),t.push(n);return t}_debounceUpdateColumnTree(){this.__updateColumnTreeDebouncer=b.debounce(this.__updateColumnTreeDebouncer,O,()=>this._updateColumnTree())}_updateColumnTree(){let e=this._getColumnTree();nt(e,this._columnTree)||(this._columnTree=e)}_addNodeObserver(){this._observer=new z(this,(e,t)=>{let n=t.flatMap(e=>e._allCells),r=e=>n.filter(t=>t?._content.contains(e)).length;this.__removeSorters(this._sorters.filter(r)),this.__removeFilters(this._filters.filter(r)),this._debounceUpdateColumnTree(),this._debouncerCheckImports=b.debounce(this._debouncerCheckImports,k.after(2e3),this._checkImports.bind(this)),this._ensureFirstPageLoaded()})}_checkImports(){[`vaadin-grid-column-group`,`vaadin-grid-filter`,`vaadin-grid-filter-column`,`vaadin-grid-tree-toggle`,`vaadin-grid-selection-column`,`vaadin-grid-sort-column`,`vaadin-grid-sorter`].forEach(e=>{this.querySelector(e)&&!customElements.get(e)&&console.warn(`Make sure you have imported the required module for <${e}> element.`)})}_updateFirstAndLastColumn(){Array.from(this.shadowRoot.querySelectorAll(`tr`)).forEach(e=>this._updateFirstAndLastColumnForRow(e))}_updateFirstAndLastColumnForRow(e){j(e).forEach((e,t,n)=>{R(e,`first-column`,t===0),R(e,`last-column`,t===n.length-1)})}_isColumnElement(e){return e.nodeType===Node.ELEMENT_NODE&&/\bcolumn\b/u.test(e.localName)}}})),at,ot=e((()=>{at=e=>class extends e{getEventContext(e){let t={},{cell:n}=this._getGridEventLocation(e);return n?(t.section=[`body`,`header`,`footer`,`details`].find(e=>n.part.contains(`${e}-cell`)),n._column&&(t.column=n._column),(t.section===`body`||t.section===`details`)&&Object.assign(t,this.__getRowModel(n.__parentRow)),t):t}}})),st,ct=e((()=>{st=e=>class extends e{static get properties(){return{_filters:{type:Array,value:()=>[]}}}constructor(){super(),this._filterChanged=this._filterChanged.bind(this),this.addEventListener(`filter-changed`,this._filterChanged)}_filterChanged(e){e.stopPropagation(),this.__addFilter(e.target),this.__applyFilters()}__removeFilters(e){e.length!==0&&(this._filters=this._filters.filter(t=>e.indexOf(t)<0),this.__applyFilters())}__addFilter(e){this._filters.indexOf(e)===-1&&this._filters.push(e)}__applyFilters(){this.dataProvider&&this.isAttached&&this.clearCache()}_mapFilters(){return this._filters.map(e=>({path:e.path,value:e.value}))}}}));function X(e){return e instanceof HTMLTableRowElement}function Z(e){return e instanceof HTMLTableCellElement}function Q(e){return e.matches(`[part~="details-cell"]`)}var lt,ut=e((()=>{_(),A(),g(),B(),lt=e=>class extends e{static get properties(){return{_headerFocusable:{type:Object,observer:`_focusableChanged`,sync:!0},_itemsFocusable:{type:Object,observer:`_focusableChanged`,sync:!0},_footerFocusable:{type:Object,observer:`_focusableChanged`,sync:!0},_navigatingIsHidden:Boolean,_focusedItemIndex:{type:Number,value:0},_focusedColumnOrder:Number,_focusedCell:{type:Object,observer:`_focusedCellChanged`,sync:!0},interacting:{type:Boolean,value:!1,reflectToAttribute:!0,readOnly:!0,observer:`_interactingChanged`}}}get __rowFocusMode(){return[this._headerFocusable,this._itemsFocusable,this._footerFocusable].some(X)}set __rowFocusMode(e){[`_itemsFocusable`,`_footerFocusable`,`_headerFocusable`].forEach(t=>{let n=this[t];if(e){let e=n?.parentElement;Z(n)?this[t]=e:Z(e)&&(this[t]=e.parentElement)}else if(!e&&X(n)){let e=n.firstElementChild;this[t]=e._focusButton||e}})}get _visibleItemsCount(){return this._lastVisibleIndex-this._firstVisibleIndex-1}ready(){super.ready(),!(this._ios||this._android)&&(this.addEventListener(`keydown`,this._onKeyDown),this.addEventListener(`keyup`,this._onKeyUp),this.addEventListener(`focusin`,this._onFocusIn),this.addEventListener(`focusout`,this._onFocusOut),this.$.table.addEventListener(`focusin`,this._onContentFocusIn.bind(this)),this.addEventListener(`mousedown`,()=>{this.toggleAttribute(`navigating`,!1),this._isMousedown=!0,this._focusedColumnOrder=void 0}),this.addEventListener(`mouseup`,()=>{this._isMousedown=!1}))}_focusableChanged(e,t){t&&t.setAttribute(`tabindex`,`-1`),e&&this._updateGridSectionFocusTarget(e)}_focusedCellChanged(e,t){t&&F(t,`focused-cell`,!1),e&&F(e,`focused-cell`,!0)}_interactingChanged(){this._updateGridSectionFocusTarget(this._headerFocusable),this._updateGridSectionFocusTarget(this._itemsFocusable),this._updateGridSectionFocusTarget(this._footerFocusable)}__updateItemsFocusable(){if(!this._itemsFocusable)return;let e=this.shadowRoot.activeElement===this._itemsFocusable;this._getRenderedRows().forEach(e=>{if(e.index===this._focusedItemIndex)if(this.__rowFocusMode)this._itemsFocusable=e;else{let t=this._itemsFocusable.parentElement,n=this._itemsFocusable;if(t){Z(t)&&(n=t,t=t.parentElement);let r=[...t.children].indexOf(n);this._itemsFocusable=this.__getFocusable(e,e.children[r])}}}),e&&this._itemsFocusable.focus()}_onKeyDown(e){let t=e.key,n;switch(t){case`ArrowUp`:case`ArrowDown`:case`ArrowLeft`:case`ArrowRight`:case`PageUp`:case`PageDown`:case`Home`:case`End`:n=`Navigation`;break;case`Enter`:case`Escape`:case`F2`:n=`Interaction`;break;case`Tab`:n=`Tab`;break;case` `:n=`Space`;break;default:break}this._detectInteracting(e),this.interacting&&n!==`Interaction`&&(n=void 0),n&&this[`_on${n}KeyDown`](e,t)}__ensureFlatIndexInViewport(e){let t=[...this.$.items.children].find(t=>t.index===e);t?this.__scrollIntoViewport(t):this._scrollToFlatIndex(e)}__isRowExpandable(e){return this._hasChildren(e._item)&&!this._isExpanded(e._item)}__isRowCollapsible(e){return this._isExpanded(e._item)}_onNavigationKeyDown(e,t){e.preventDefault();let n=this.__isRTL,r=e.composedPath().find(X),i=e.composedPath().find(Z),a=0,o=0;switch(t){case`ArrowRight`:a=n?-1:1;break;case`ArrowLeft`:a=n?1:-1;break;case`Home`:this.__rowFocusMode||e.ctrlKey?o=-1/0:a=-1/0;break;case`End`:this.__rowFocusMode||e.ctrlKey?o=1/0:a=1/0;break;case`ArrowDown`:o=1;break;case`ArrowUp`:o=-1;break;case`PageDown`:if(this.$.items.contains(r)){let e=this.__getIndexInGroup(r,this._focusedItemIndex);this._scrollToFlatIndex(e)}o=this._visibleItemsCount;break;case`PageUp`:o=-this._visibleItemsCount;break;default:break}if(this.__rowFocusMode&&!r||!this.__rowFocusMode&&!i)return;let s=n?`ArrowLeft`:`ArrowRight`,c=n?`ArrowRight`:`ArrowLeft`;if(t===s){if(this.__rowFocusMode){if(this.__isRowExpandable(r)){this.expandItem(r._item);return}this.__rowFocusMode=!1,this._onCellNavigation(r.firstElementChild,0,0);return}}else if(t===c){if(this.__rowFocusMode){if(this.__isRowCollapsible(r)){this.collapseItem(r._item);return}}else if(i===r.firstElementChild||Q(i)){this.__rowFocusMode=!0,this._onRowNavigation(r,0);return}}this.__rowFocusMode?this._onRowNavigation(r,o):this._onCellNavigation(i,a,o)}_onRowNavigation(e,t){let{dstRow:n}=this.__navigateRows(t,e);n&&n.focus()}__getIndexInGroup(e,t){let n=e.parentNode;return n===this.$.items?t??e.index:[...n.children].indexOf(e)}__navigateRows(e,t,n){let r=this.__getIndexInGroup(t,this._focusedItemIndex),i=t.parentNode,a=(i===this.$.items?this._flatSize:i.children.length)-1,o=Math.max(0,Math.min(r+e,a));if(i!==this.$.items){if(o>r)for(;o<a&&i.children[o].hidden;)o+=1;else if(o<r)for(;o>0&&i.children[o].hidden;)--o;return this.toggleAttribute(`navigating`,!0),{dstRow:i.children[o]}}let s=!1;if(n){let a=Q(n);if(i===this.$.items){let n=t._item,{item:i}=this._dataProviderController.getFlatIndexContext(o);s=a?e===0:e===1&&this._isDetailsOpened(n)||e===-1&&o!==r&&this._isDetailsOpened(i),s!==a&&(e===1&&s||e===-1&&!s)&&(o=r)}}return this.__ensureFlatIndexInViewport(o),this._focusedItemIndex=o,this.toggleAttribute(`navigating`,!0),{dstRow:[...i.children].find(e=>!e.hidden&&e.index===o),dstIsRowDetails:s}}_onCellNavigation(e,t,n){let r=e.parentNode,{dstRow:i,dstIsRowDetails:a}=this.__navigateRows(n,r,e);if(!i)return;let o=Q(e),s=r.parentNode;if(this._focusedColumnOrder===void 0&&(o?this._focusedColumnOrder=0:this._focusedColumnOrder=e._column._order),a)[...i.children].find(Q).focus();else{let r=this.__getIndexInGroup(i,this._focusedItemIndex),a=this._getColumns(s,r).filter(e=>!e.hidden),c=a.map(e=>e._order).sort((e,t)=>e-t),l=c.length-1,u=c.indexOf(c.slice(0).sort((e,t)=>Math.abs(e-this._focusedColumnOrder)-Math.abs(t-this._focusedColumnOrder))[0]),d=n===0&&o?u:Math.max(0,Math.min(u+t,l));d!==u&&(this._focusedColumnOrder=void 0);let f=a.find(e=>e._order===c[d]),p;if(this.$.items.contains(e)){let e=[...this.$.sizer.children].find(e=>e._column===f);this._lazyColumns&&(this.__isColumnInViewport(e._column)||e.scrollIntoView(),this.__updateColumnsBodyContentHidden(),this.__updateHorizontalScrollPosition()),p=[...i.children].find(t=>t._column===e._column),this._scrollHorizontallyToCell(p)}else p=[...i.children].find(e=>e._column.contains(f)),this._scrollHorizontallyToCell(p);p.focus({preventScroll:!0})}}_onInteractionKeyDown(e,t){let n=e.composedPath()[0],r=n.localName===`input`&&!/^(button|checkbox|color|file|image|radio|range|reset|submit)$/iu.test(n.type),i;switch(t){case`Enter`:i=!this.interacting||!r;break;case`Escape`:i=!1;break;case`F2`:i=!this.interacting;break;default:break}let{cell:a}=this._getGridEventLocation(e);if(this.interacting!==i&&a!==null)if(i){let t=a._content.querySelector(`[focus-target]`)||[...a._content.querySelectorAll(`*`)].find(e=>this._isFocusable(e));t&&(e.preventDefault(),t.focus(),this._setInteracting(!0),this.toggleAttribute(`navigating`,!1))}else e.preventDefault(),this._focusedColumnOrder=void 0,a.focus(),this._setInteracting(!1),this.toggleAttribute(`navigating`,!0);t===`Escape`&&this._hideTooltip(!0)}_predictFocusStepTarget(e,t){let n=[this.$.table,this._headerFocusable,this.__emptyState?this.$.emptystatecell:this._itemsFocusable,this._footerFocusable,this.$.focusexit],r=n.indexOf(e);for(r+=t;r>=0&&r<=n.length-1;){let e=n[r];if(e&&!this.__rowFocusMode&&(e=n[r].parentNode),!e||e.hidden)r+=t;else break}let i=n[r];if(i&&!this.__isHorizontallyInViewport(i)){let e=this._getColumnsInOrder().find(e=>this.__isColumnInViewport(e));if(e)if(i===this._headerFocusable)i=e._headerCell;else if(i===this._itemsFocusable){let t=i._column._cells.indexOf(i);i=e._cells[t]}else i===this._footerFocusable&&(i=e._footerCell)}return i}_onTabKeyDown(e){let t=this._predictFocusStepTarget(e.composedPath()[0],e.shiftKey?-1:1);t&&(e.stopPropagation(),t===this._itemsFocusable&&(this.__ensureFlatIndexInViewport(this._focusedItemIndex),this.__updateItemsFocusable(),t=this._itemsFocusable),t.focus(),t!==this.$.table&&t!==this.$.focusexit&&e.preventDefault(),this.toggleAttribute(`navigating`,!0))}_onSpaceKeyDown(e){e.preventDefault();let t=e.composedPath()[0],n=X(t);(n||!t._content||!t._content.firstElementChild)&&this.dispatchEvent(new CustomEvent(n?`row-activate`:`cell-activate`,{detail:{model:this.__getRowModel(n?t:t.parentElement)}}))}_onKeyUp(e){if(!/^( |SpaceBar)$/u.test(e.key)||this.interacting)return;e.preventDefault();let t=e.composedPath()[0],n=t._content&&t._content.firstElementChild||t,r=this.hasAttribute(`navigating`),i=new MouseEvent(`click`,{shiftKey:e.shiftKey,bubbles:!0,composed:!0,cancelable:!0});i.skipCellActivate=n===t,n.dispatchEvent(i),this.toggleAttribute(`navigating`,r)}_onFocusIn(e){this._isMousedown||this.toggleAttribute(`navigating`,!0);let t=e.composedPath()[0];t===this.$.table||t===this.$.focusexit?(this._isMousedown||this._predictFocusStepTarget(t,t===this.$.table?1:-1).focus(),this._setInteracting(!1)):this._detectInteracting(e)}_onFocusOut(e){this.toggleAttribute(`navigating`,!1),this._detectInteracting(e),this._hideTooltip(),this._focusedCell=null}_onContentFocusIn(e){let{section:t,cell:n,row:r}=this._getGridEventLocation(e);if(!(!n&&!this.__rowFocusMode)&&(this._detectInteracting(e),t&&(n||r)))if(this._activeRowGroup=t,t===this.$.header?this._headerFocusable=this.__getFocusable(r,n):t===this.$.items?(this._itemsFocusable=this.__getFocusable(r,n),this._focusedItemIndex=r.index):t===this.$.footer&&(this._footerFocusable=this.__getFocusable(r,n)),n){let t=this.getEventContext(e);this.__pendingBodyCellFocus=this.loading&&t.section===`body`,!this.__pendingBodyCellFocus&&n!==this.$.emptystatecell&&n.dispatchEvent(new CustomEvent(`cell-focus`,{bubbles:!0,composed:!0,detail:{context:t}})),this._focusedCell=n._focusButton||n,o()&&e.target===n&&this._showTooltip(e)}else this._focusedCell=null}__dispatchPendingBodyCellFocus(){this.__pendingBodyCellFocus&&this.shadowRoot.activeElement===this._itemsFocusable&&this._itemsFocusable.dispatchEvent(new Event(`focusin`,{bubbles:!0,composed:!0}))}__getFocusable(e,t){return this.__rowFocusMode?e:t._focusButton||t}_detectInteracting(e){let t=e.composedPath().some(e=>e.localName===`slot`&&this.shadowRoot.contains(e));this._setInteracting(t),this.__updateHorizontalScrollPosition()}_updateGridSectionFocusTarget(e){if(!e)return;let t=this._getGridSectionFromFocusTarget(e);e.tabIndex=this.interacting&&t===this._activeRowGroup?-1:0}_preventScrollerRotatingCellFocus(){this._activeRowGroup===this.$.items&&(this.__preventScrollerRotatingCellFocusDebouncer=b.debounce(this.__preventScrollerRotatingCellFocusDebouncer,t,()=>{let e=this._activeRowGroup===this.$.items;this._getRenderedRows().some(e=>e.index===this._focusedItemIndex)?(this.__updateItemsFocusable(),e&&!this.__rowFocusMode&&(this._focusedCell=this._itemsFocusable),this._navigatingIsHidden&&=(this.toggleAttribute(`navigating`,!0),!1)):e&&(this._focusedCell=null,this.hasAttribute(`navigating`)&&(this._navigatingIsHidden=!0,this.toggleAttribute(`navigating`,!1)))}))}_getColumns(e,t){let n=this._columnTree.length-1;return e===this.$.header?n=t:e===this.$.footer&&(n=this._columnTree.length-1-t),this._columnTree[n]}__isValidFocusable(e){return this.$.table.contains(e)&&e.offsetHeight}_resetKeyboardNavigation(){if(!this.$&&this.performUpdate&&this.performUpdate(),[`header`,`footer`].forEach(e=>{if(!this.__isValidFocusable(this[`_${e}Focusable`])){let t=[...this.$[e].children].find(e=>e.offsetHeight),n=t?[...t.children].find(e=>!e.hidden):null;t&&n&&(this[`_${e}Focusable`]=this.__getFocusable(t,n))}}),!this.__isValidFocusable(this._itemsFocusable)&&this.$.items.firstElementChild){let e=this.__getFirstVisibleItem(),t=e?[...e.children].find(e=>!e.hidden):null;t&&e&&(this._focusedColumnOrder=void 0,this._itemsFocusable=this.__getFocusable(e,t))}else this.__updateItemsFocusable()}_scrollHorizontallyToCell(e){if(e.hasAttribute(`frozen`)||e.hasAttribute(`frozen-to-end`)||Q(e))return;let t=e.getBoundingClientRect(),n=e.parentNode,r=Array.from(n.children).indexOf(e),i=this.$.table.getBoundingClientRect(),a=this.$.table.clientWidth-this.$.table.offsetWidth,o=i.left-(this.__isRTL?a:0),s=i.right+(this.__isRTL?0:a);for(let e=r-1;e>=0;e--){let t=n.children[e];if(!(t.hasAttribute(`hidden`)||Q(t))&&(t.hasAttribute(`frozen`)||t.hasAttribute(`frozen-to-end`))){o=t.getBoundingClientRect().right;break}}for(let e=r+1;e<n.children.length;e++){let t=n.children[e];if(!(t.hasAttribute(`hidden`)||Q(t))&&(t.hasAttribute(`frozen`)||t.hasAttribute(`frozen-to-end`))){s=t.getBoundingClientRect().left;break}}t.left<o&&(this.$.table.scrollLeft+=t.left-o),t.right>s&&(this.$.table.scrollLeft+=t.right-s)}_getGridEventLocation(e){let t=e.__composedPath||e.composedPath(),n=t.indexOf(this.$.table);return{section:n>=1?t[n-1]:null,row:n>=2?t[n-2]:null,cell:n>=3?t[n-3]:null}}_getGridSectionFromFocusTarget(e){return e===this._headerFocusable?this.$.header:e===this._itemsFocusable?this.$.items:e===this._footerFocusable?this.$.footer:null}}})),dt,ft=e((()=>{dt=e=>class extends e{static get properties(){return{__hostVisible:{type:Boolean,value:!1},__tableRect:Object,__headerRect:Object,__itemsRect:Object,__footerRect:Object}}ready(){super.ready();let e=new ResizeObserver(e=>{e.findLast(({target:e})=>e===this)&&(this.__hostVisible=this.checkVisibility());let t=e.findLast(({target:e})=>e===this.$.table);t&&(this.__tableRect=t.contentRect);let n=e.findLast(({target:e})=>e===this.$.header);n&&(this.__headerRect=n.contentRect);let r=e.findLast(({target:e})=>e===this.$.items);r&&(this.__itemsRect=r.contentRect);let i=e.findLast(({target:e})=>e===this.$.footer);i&&(this.__footerRect=i.contentRect)});e.observe(this),e.observe(this.$.table),e.observe(this.$.header),e.observe(this.$.items),e.observe(this.$.footer)}}})),pt,mt=e((()=>{B(),pt=e=>class extends e{static get properties(){return{detailsOpenedItems:{type:Array,value:()=>[],sync:!0},rowDetailsRenderer:{type:Function,sync:!0},_detailsCells:{type:Array},__detailsOpenedKeys:{type:Object,computed:`__computeDetailsOpenedKeys(itemIdPath, detailsOpenedItems)`}}}static get observers(){return[`_detailsOpenedItemsChanged(detailsOpenedItems, rowDetailsRenderer)`,`_rowDetailsRendererChanged(rowDetailsRenderer)`]}ready(){super.ready(),this._detailsCellResizeObserver=new ResizeObserver(e=>{e.forEach(({target:e})=>{this._updateDetailsCellHeight(e.parentElement)})})}_rowDetailsRendererChanged(e){e&&this._columnTree&&this._getRenderedRows().forEach(e=>{if(!e.querySelector(`[part~=details-cell]`)){this.__initRow(e,this._columnTree[this._columnTree.length-1]),this.__updateRow(e);return}e.hasAttribute(`details-opened`)&&this.__updateRow(e)})}_detailsOpenedItemsChanged(e,t){this._getRenderedRows().forEach(e=>{e.hasAttribute(`details-opened`)!==!!(t&&this._isDetailsOpened(e._item))&&this.__updateRow(e)})}_configureDetailsCell(e){F(e,`cell`,!0),F(e,`details-cell`,!0),e.toggleAttribute(`frozen`,!0),this._detailsCellResizeObserver.observe(e)}_toggleDetailsCell(e,t){let n=e.querySelector(`[part~="details-cell"]`);n&&(n.hidden=!t,!n.hidden&&this.rowDetailsRenderer&&(n._renderer=this.rowDetailsRenderer))}_updateDetailsCellHeight(e){let t=e.querySelector(`[part~="details-cell"]`);t&&(this.__updateDetailsRowPadding(e,t),requestAnimationFrame(()=>this.__updateDetailsRowPadding(e,t)))}__updateDetailsRowPadding(e,t){t.hidden?e.style.removeProperty(`padding-bottom`):e.style.setProperty(`padding-bottom`,`${t.offsetHeight}px`)}_updateDetailsCellHeights(){this._getRenderedRows().forEach(e=>{this._updateDetailsCellHeight(e)})}_isDetailsOpened(e){return this.__detailsOpenedKeys&&this.__detailsOpenedKeys.has(this.getItemId(e))}__computeDetailsOpenedKeys(e,t){let n=t||[],r=new Set;return n.forEach(e=>{r.add(this.getItemId(e))}),r}openItemDetails(e){this._isDetailsOpened(e)||(this.detailsOpenedItems=[...this.detailsOpenedItems,e])}closeItemDetails(e){this._isDetailsOpened(e)&&(this.detailsOpenedItems=this.detailsOpenedItems.filter(t=>!this._itemsEqual(t,e)))}}})),ht,gt,_t=e((()=>{A(),g(),ce(),Ee(),ht={SCROLLING:500,UPDATE_CONTENT_VISIBILITY:100},gt=e=>class extends e{static get properties(){return{columnRendering:{type:String,value:`eager`,sync:!0},_frozenCells:{type:Array,value:()=>[]},_frozenToEndCells:{type:Array,value:()=>[]}}}static get observers(){return[`__columnRenderingChanged(_columnTree, columnRendering)`]}get _scrollLeft(){return this.$.table.scrollLeft}get _scrollTop(){return this.$.table.scrollTop}set _scrollTop(e){this.$.table.scrollTop=e}get _lazyColumns(){return this.columnRendering===`lazy`}ready(){super.ready(),this.scrollTarget=this.$.table,this.$.items.addEventListener(`focusin`,e=>{let t=e.composedPath(),n=t[t.indexOf(this.$.items)-1];if(n){if(!this._isMousedown){let t=this.$.table.clientHeight,r=this.$.header.clientHeight,i=this.$.footer.clientHeight,a=t-r-i,o=n.clientHeight>a?e.target:n;this.__scrollIntoViewport(o)}this.$.table.contains(e.relatedTarget)||this.$.table.dispatchEvent(new CustomEvent(`virtualizer-element-focused`,{detail:{element:n}}))}}),this.$.table.addEventListener(`scroll`,()=>this._afterScroll()),this.__overflowController=new De(this,this.$.table),this.addController(this.__overflowController)}_scrollToFlatIndex(e){e=Math.min(this._flatSize-1,Math.max(0,e)),this.__virtualizer.scrollToIndex(e);let t=[...this.$.items.children].find(t=>t.index===e);this.__scrollIntoViewport(t)}scrollToColumn(e){if(!this._columnTree){this.__pendingScrollToColumn=e;return}let t=this._getColumnsInOrder(),n;if(typeof e==`number`){if(n=t[e],!n){console.warn(`Column index ${e} is out of bounds`);return}}else if(n=e,!t.includes(n)){console.warn(`Column is not a visible column of this grid`);return}n.frozen||n.frozenToEnd||(this._scrollHorizontallyToCell(n._headerCell),this.__updateHorizontalScrollPosition(),this.__updateColumnsBodyContentHidden())}__scrollToPendingColumn(){if(this.__pendingScrollToColumn!==void 0){let e=this.__pendingScrollToColumn;delete this.__pendingScrollToColumn,this.scrollToColumn(e)}}__scrollIntoViewport(e){if(!e)return;let t=e.getBoundingClientRect(),n=getComputedStyle(e),r=t.top+parseInt(n.scrollMarginTop||0),i=t.bottom+parseInt(n.scrollMarginBottom||0),a=this.$.footer.getBoundingClientRect().top,o=this.$.header.getBoundingClientRect().bottom;i>a?this.$.table.scrollTop+=i-a:r<o&&(this.$.table.scrollTop-=o-r)}_scheduleScrolling(){this._scrollingFrame||=requestAnimationFrame(()=>this.$.scroller.toggleAttribute(`scrolling`,!0)),this._debounceScrolling=b.debounce(this._debounceScrolling,k.after(ht.SCROLLING),()=>{cancelAnimationFrame(this._scrollingFrame),delete this._scrollingFrame,this.$.scroller.toggleAttribute(`scrolling`,!1)})}_afterScroll(){this.__updateHorizontalScrollPosition(),this.hasAttribute(`reordering`)||this._scheduleScrolling(),this.hasAttribute(`navigating`)||this._hideTooltip(!0),this._debounceColumnContentVisibility=b.debounce(this._debounceColumnContentVisibility,k.after(ht.UPDATE_CONTENT_VISIBILITY),()=>{this._lazyColumns&&this.__cachedScrollLeft!==this._scrollLeft&&(this.__cachedScrollLeft=this._scrollLeft,this.__updateColumnsBodyContentHidden())})}__updateColumnsBodyContentHidden(){if(!this._columnTree||!this._areSizerCellsAssigned())return;this.__scrollToPendingColumn();let e=this._getColumnsInOrder(),t=!1;if(e.forEach(n=>{let r=this._lazyColumns&&!this.__isColumnInViewport(n);n._bodyContentHidden!==r&&(t=!0,n._cells.forEach(t=>{if(t!==n._sizerCell){if(r)t.remove();else if(t.__parentRow){let r=[...t.__parentRow.children].find(t=>e.indexOf(t._column)>e.indexOf(n));t.__parentRow.insertBefore(t,r)}}})),n._bodyContentHidden=r}),t&&this._frozenCellsChanged(),this._lazyColumns){let t=[...e].reverse().find(e=>e.frozen),n=this.__getColumnEnd(t),r=e.find(e=>!e.frozen&&!e._bodyContentHidden);this.__lazyColumnsStart=this.__getColumnStart(r)-n,this.$.items.style.setProperty(`--_grid-lazy-columns-start`,`${this.__lazyColumnsStart}px`),this._resetKeyboardNavigation()}}__getColumnEnd(e){return e?e._sizerCell.offsetLeft+(this.__isRTL?0:e._sizerCell.offsetWidth):this.__isRTL?this.$.table.clientWidth:0}__getColumnStart(e){return e?e._sizerCell.offsetLeft+(this.__isRTL?e._sizerCell.offsetWidth:0):this.__isRTL?this.$.table.clientWidth:0}__isColumnInViewport(e){return e.frozen||e.frozenToEnd?!0:this.__isHorizontallyInViewport(e._sizerCell)}__isHorizontallyInViewport(e){return e.offsetLeft+e.offsetWidth>=this._scrollLeft&&e.offsetLeft<=this._scrollLeft+this.clientWidth}__columnRenderingChanged(e,t){t===`eager`?this.$.scroller.removeAttribute(`column-rendering`):this.$.scroller.setAttribute(`column-rendering`,t),this.__updateColumnsBodyContentHidden()}_frozenCellsChanged(){this._debouncerCacheElements=b.debounce(this._debouncerCacheElements,O,()=>{Array.from(this.shadowRoot.querySelectorAll(`[part~="cell"]`)).forEach(e=>{e.style.transform=``}),this._frozenCells=Array.prototype.slice.call(this.$.table.querySelectorAll(`[frozen]`)),this._frozenToEndCells=Array.prototype.slice.call(this.$.table.querySelectorAll(`[frozen-to-end]`)),this.__updateHorizontalScrollPosition()}),this._debounceUpdateFrozenColumn()}_debounceUpdateFrozenColumn(){this.__debounceUpdateFrozenColumn=b.debounce(this.__debounceUpdateFrozenColumn,O,()=>this._updateFrozenColumn())}_updateFrozenColumn(){if(!this._columnTree)return;let e=this._columnTree[this._columnTree.length-1].slice(0);e.sort((e,t)=>e._order-t._order);let t,n;for(let r=0;r<e.length;r++){let i=e[r];i._lastFrozen=!1,i._firstFrozenToEnd=!1,n===void 0&&i.frozenToEnd&&!i.hidden&&(n=r),i.frozen&&!i.hidden&&(t=r)}t!==void 0&&(e[t]._lastFrozen=!0),n!==void 0&&(e[n]._firstFrozenToEnd=!0),this.__updateColumnsBodyContentHidden()}__updateHorizontalScrollPosition(){if(!this._columnTree)return;let e=this.$.table.scrollWidth,t=this.$.table.clientWidth,n=Math.max(0,this.$.table.scrollLeft),r=ve(this.$.table,this.getAttribute(`dir`)),i=`translate(${-n}px, 0)`;this.$.header.style.transform=i,this.$.footer.style.transform=i,this.$.items.style.transform=i;let a=this.__isRTL?r+t-e:n;this.__horizontalScrollPosition=a;let o=`translate(${a}px, 0)`;this._frozenCells.forEach(e=>{e.style.transform=o});let s=this.__isRTL?r:n+t-e,c=`translate(${s}px, 0)`,l=c;if(this._lazyColumns&&this._areSizerCellsAssigned()){let e=this._getColumnsInOrder(),t=[...e].reverse().find(e=>!e.frozenToEnd&&!e._bodyContentHidden),n=this.__getColumnEnd(t),r=e.find(e=>e.frozenToEnd);l=`translate(${s+(this.__getColumnStart(r)-n)+this.__lazyColumnsStart}px, 0)`}this._frozenToEndCells.forEach(e=>{this.$.items.contains(e)?e.style.transform=l:e.style.transform=c});let u=this.shadowRoot.querySelector(`[part~='row']:focus`);u&&this.__updateRowScrollPositionProperty(u);let d=this.$.header.querySelector(`[part~='last-header-row']`);d&&this.__updateRowScrollPositionProperty(d);let f=this.$.footer.querySelector(`[part~='first-footer-row']`);f&&this.__updateRowScrollPositionProperty(f)}__updateRowScrollPositionProperty(e){if(!(e instanceof HTMLTableRowElement))return;let t=`${this.__horizontalScrollPosition}px`;e.style.getPropertyValue(`--_grid-horizontal-scroll-position`)!==t&&e.style.setProperty(`--_grid-horizontal-scroll-position`,t)}_areSizerCellsAssigned(){return this._getColumnsInOrder().every(e=>e._sizerCell)}}})),vt,yt=e((()=>{vt=e=>class extends e{static get properties(){return{selectedItems:{type:Object,notify:!0,value:()=>[],sync:!0},isItemSelectable:{type:Function},__selectedKeys:{type:Object,computed:`__computeSelectedKeys(itemIdPath, selectedItems)`}}}static get observers(){return[`__selectedItemsChanged(itemIdPath, selectedItems, isItemSelectable)`]}_isSelected(e){return this.__selectedKeys.has(this.getItemId(e))}__isItemSelectable(e){return!this.isItemSelectable||!e||this.isItemSelectable(e)}selectItem(e){this._isSelected(e)||(this.selectedItems=[...this.selectedItems,e])}deselectItem(e){this._isSelected(e)&&(this.selectedItems=this.selectedItems.filter(t=>!this._itemsEqual(t,e)))}updated(e){super.updated(e),e.has(`isItemSelectable`)&&this.dispatchEvent(new CustomEvent(`is-item-selectable-changed`))}__selectedItemsChanged(){this._getRenderedRows().forEach(e=>{(e.hasAttribute(`selected`)!==this._isSelected(e._item)||e.hasAttribute(`nonselectable`)!==!this.__isItemSelectable(e._item))&&this.__updateRow(e)})}__computeSelectedKeys(e,t){let n=t||[],r=new Set;return n.forEach(e=>{r.add(this.getItemId(e))}),r}}})),bt,xt,St=e((()=>{bt=`prepend`,xt=e=>class extends e{static get properties(){return{multiSort:{type:Boolean,value:!1},multiSortPriority:{type:String,value:()=>bt},multiSortOnShiftClick:{type:Boolean,value:!1},_sorters:{type:Array,value:()=>[]},_previousSorters:{type:Array,value:()=>[]}}}static setDefaultMultiSortPriority(e){bt=[`append`,`prepend`].includes(e)?e:`prepend`}ready(){super.ready(),this.addEventListener(`sorter-changed`,this._onSorterChanged)}_onSorterChanged(e){let t=e.target;e.stopPropagation(),t._grid=this,this.__updateSorter(t,e.detail.shiftClick,e.detail.fromSorterClick),this.__applySorters()}__removeSorters(e){e.length!==0&&(this._sorters=this._sorters.filter(t=>!e.includes(t)),this.__applySorters())}__updateSortOrders(){this._sorters.forEach(e=>{e._order=null});let e=this._getActiveSorters();e.length>1&&e.forEach((e,t)=>{e._order=t})}__updateSorter(e,t,n){if(!e.direction&&!this._sorters.includes(e))return;e._order=null;let r=this._sorters.filter(t=>t!==e);this.multiSort&&(!this.multiSortOnShiftClick||!n)||this.multiSortOnShiftClick&&t?this.multiSortPriority===`append`?this._sorters=[...r,e]:this._sorters=[e,...r]:(e.direction||this.multiSortOnShiftClick)&&(this._sorters=e.direction?[e]:[],r.forEach(e=>{e._order=null,e.direction=null}))}__applySorters(){this.__updateSortOrders(),this.dataProvider&&this.isAttached&&JSON.stringify(this._previousSorters)!==JSON.stringify(this._mapSorters())&&this.__debounceClearCache(),this.__a11yUpdateSorters(),this._previousSorters=this._mapSorters()}_getActiveSorters(){return this._sorters.filter(e=>e.direction&&e.isConnected)}_mapSorters(){return this._getActiveSorters().map(e=>({path:e.path,direction:e.direction}))}}})),Ct,wt=e((()=>{B(),Ct=e=>class extends e{static get properties(){return{cellPartNameGenerator:{type:Function,sync:!0}}}static get observers(){return[`__cellPartNameGeneratorChanged(cellPartNameGenerator)`]}__cellPartNameGeneratorChanged(){this.generateCellPartNames()}generateCellPartNames(){M(this.$.items,e=>{e.hidden||this._generateCellPartNames(e,this.__getRowModel(e))})}_generateCellPartNames(e,t){N(e,n=>{if(n.__generatedParts&&n.__generatedParts.forEach(e=>{F(n,e,null)}),this.cellPartNameGenerator&&!e.hasAttribute(`loading`)){let e=this.cellPartNameGenerator(n._column,t);n.__generatedParts=e&&e.split(` `).filter(e=>e.length>0),n.__generatedParts&&n.__generatedParts.forEach(e=>{F(n,e,!0)})}})}}})),Tt,Et=e((()=>{de(),A(),fe(),g(),ae(),C(),ee(),r(),we(),Ie(),G(),Ge(),qe(),Ye(),Ze(),$e(),tt(),it(),ot(),ct(),B(),ut(),ft(),mt(),_t(),yt(),St(),wt(),Tt=e=>class extends Ke(We(Qe(rt(Le(gt(vt(xt(pt(lt(Fe(st(Je(Xe(at(et(Ct(ge(dt(e))))))))))))))))))){static get observers(){return[`_columnTreeChanged(_columnTree)`,`_flatSizeChanged(_flatSize, __virtualizer, _hasData, _columnTree)`]}static get properties(){return{_safari:{type:Boolean,value:se},_ios:{type:Boolean,value:_e},_firefox:{type:Boolean,value:ue},_android:{type:Boolean,value:he},_touchDevice:{type:Boolean,value:le},allRowsVisible:{type:Boolean,value:!1,reflectToAttribute:!0},isAttached:{value:!1},__gridElement:{type:Boolean,value:!0},__hasEmptyStateContent:{type:Boolean,value:!1},__emptyState:{type:Boolean,computed:`__computeEmptyState(_flatSize, __hasEmptyStateContent)`}}}get _firstVisibleIndex(){let e=this.__getFirstVisibleItem();return e?e.index:void 0}get _lastVisibleIndex(){let e=this.__getLastVisibleItem();return e?e.index:void 0}connectedCallback(){super.connectedCallback(),this.isAttached=!0,this.__virtualizer.hostConnected()}disconnectedCallback(){super.disconnectedCallback(),this.isAttached=!1,this._hideTooltip(!0)}__getFirstVisibleItem(){return this._getRenderedRows().find(e=>this._isInViewport(e))}__getLastVisibleItem(){return this._getRenderedRows().reverse().find(e=>this._isInViewport(e))}_isInViewport(e){let t=this.$.table.getBoundingClientRect(),n=e.getBoundingClientRect(),r=this.$.header.getBoundingClientRect().height,i=this.$.footer.getBoundingClientRect().height;return n.bottom>t.top+r&&n.top<t.bottom-i}_getRenderedRows(){return Array.from(this.$.items.children).filter(e=>!e.hidden).sort((e,t)=>e.index-t.index)}_getRowContainingNode(e){let t=f(`vaadin-grid-cell-content`,e);if(t)return t.assignedSlot.parentElement.parentElement}_isItemAssignedToRow(e,t){let n=this.__getRowModel(t);return this.getItemId(e)===this.getItemId(n.item)}ready(){super.ready(),pe(this,``),pe(this.$.scroller,``),this.__virtualizer=new Ce({createElements:e=>this.__createVirtualizerElements(e),updateElement:(e,t)=>{this.__updateVirtualizerElement(e,t)},scrollContainer:this.$.items,scrollTarget:this.$.table,reorderElements:!0,__disableHeightPlaceholder:!0}),this._tooltipController=new be(this),this.addController(this._tooltipController),this._tooltipController.setManual(!0),this.__emptyStateContentObserver=new l(this.$.emptystateslot,({currentNodes:e})=>{this.$.emptystatecell._content=e[0],this.__hasEmptyStateContent=!!this.$.emptystatecell._content})}updated(e){super.updated(e),e.has(`__hostVisible`)&&!e.get(`__hostVisible`)&&(this._resetKeyboardNavigation(),requestAnimationFrame(()=>this.__scrollToPendingIndexes())),(e.has(`__headerRect`)||e.has(`__footerRect`)||e.has(`__itemsRect`))&&setTimeout(()=>this.__updateMinHeight()),e.has(`__tableRect`)&&(setTimeout(()=>this.__updateColumnsBodyContentHidden()),this.__updateHorizontalScrollPosition())}__getBodyCellCoordinates(e){if(this.$.items.contains(e)&&e.localName===`td`)return{item:e.parentElement._item,column:e._column}}__focusBodyCell({item:e,column:t}){let n=this._getRenderedRows().find(t=>t._item===e),r=n&&[...n.children].find(e=>e._column===t);r&&r.focus()}_focusFirstVisibleRow(){let e=this.__getFirstVisibleItem();this.__rowFocusMode=!0,e.focus()}_flatSizeChanged(e,t,n,r){if(t&&n&&r){let n=this.shadowRoot.activeElement,r=this.__getBodyCellCoordinates(n),i=t.size||0;t.size=e,t.update(i-1,i-1),e<i&&t.update(e-1,e-1),r&&n.parentElement.hidden&&this.__focusBodyCell(r),this._resetKeyboardNavigation()}}__createVirtualizerElements(e){let t=[];for(let n=0;n<e;n++){let e=document.createElement(`tr`);e.setAttribute(`role`,`row`),e.setAttribute(`tabindex`,`-1`),F(e,`row`,!0),F(e,`body-row`,!0),this._columnTree&&this.__initRow(e,this._columnTree[this._columnTree.length-1],`body`,!1,!0),t.push(e)}return this._columnTree&&this._columnTree[this._columnTree.length-1].forEach(e=>{e.isConnected&&e._cells&&(e._cells=[...e._cells])}),t}_createCell(e,t){let n=`vaadin-grid-cell-content-${this._contentIndex=this._contentIndex+1||0}`,r=document.createElement(`vaadin-grid-cell-content`);r.setAttribute(`slot`,n);let i=document.createElement(e);i.id=n.replace(`-content-`,`-`),i.setAttribute(`role`,e===`td`?`gridcell`:`columnheader`),!he&&!_e&&(i.addEventListener(`mouseenter`,e=>{this.$.scroller.hasAttribute(`scrolling`)||this._showTooltip(e)}),i.addEventListener(`mouseleave`,()=>{this._hideTooltip()}),i.addEventListener(`mousedown`,()=>{this._hideTooltip(!0)}));let a=document.createElement(`slot`);if(a.setAttribute(`name`,n),t?._focusButtonMode){let e=document.createElement(`div`);e.setAttribute(`role`,`button`),e.setAttribute(`tabindex`,`-1`),i.appendChild(e),i._focusButton=e,i.focus=function(e){i._focusButton.focus(e)},e.appendChild(a)}else i.setAttribute(`tabindex`,`-1`),i.appendChild(a);return i._content=r,r.addEventListener(`mousedown`,()=>{if(oe){let e=t=>{let n=r.contains(this.getRootNode().activeElement),a=t.composedPath().includes(r);!n&&a&&i.focus({preventScroll:!0}),document.removeEventListener(`mouseup`,e,!0)};document.addEventListener(`mouseup`,e,!0)}else setTimeout(()=>{r.contains(this.getRootNode().activeElement)||i.focus({preventScroll:!0})})}),i}__initRow(e,t,n=`body`,r=!1,i=!1){let a=document.createDocumentFragment();N(e,e=>{e._vacant=!0}),e.innerHTML=``,n===`body`&&(e.__cells=[],e.__detailsCell=null),t.filter(e=>!e.hidden).toSorted((e,t)=>e._order-t._order).forEach((t,o,s)=>{let c;if(n===`body`){t._cells||=[],c=t._cells.find(e=>e._vacant),c||(c=this._createCell(`td`,t),t._onCellKeyDown&&c.addEventListener(`keydown`,t._onCellKeyDown.bind(t)),t._cells.push(c)),F(c,`cell`,!0),F(c,`body-cell`,!0),c.__parentRow=e,e.__cells.push(c);let n=e===this.$.sizer;if((!t._bodyContentHidden||n)&&e.appendChild(c),n&&(t._sizerCell=c),o===s.length-1&&this.rowDetailsRenderer){this._detailsCells||=[];let t=this._detailsCells.find(e=>e._vacant)||this._createCell(`td`);this._detailsCells.indexOf(t)===-1&&this._detailsCells.push(t),t._content.parentElement||a.appendChild(t._content),this._configureDetailsCell(t),t.__parentRow=e,e.appendChild(t),e.__detailsCell=t,this.__a11ySetRowDetailsCell(e,t),t._vacant=!1}i||(t._cells=[...t._cells])}else{let i=n===`header`?`th`:`td`;r||t.localName===`vaadin-grid-column-group`?(c=t[`_${n}Cell`],c||(c=this._createCell(i),t._onCellKeyDown&&c.addEventListener(`keydown`,t._onCellKeyDown.bind(t))),c._column=t,e.appendChild(c),t[`_${n}Cell`]=c):(t._emptyCells||=[],c=t._emptyCells.find(e=>e._vacant)||this._createCell(i),c._column=t,e.appendChild(c),t._emptyCells.indexOf(c)===-1&&t._emptyCells.push(c)),F(c,`cell`,!0),F(c,`${n}-cell`,!0)}c._content.parentElement||a.appendChild(c._content),c._vacant=!1,c._column=t}),n!==`body`&&this.__debounceUpdateHeaderFooterRowVisibility(e),this.appendChild(a),this._frozenCellsChanged(),this._updateFirstAndLastColumnForRow(e)}__debounceUpdateHeaderFooterRowVisibility(e){e.__debounceUpdateHeaderFooterRowVisibility=b.debounce(e.__debounceUpdateHeaderFooterRowVisibility,O,()=>this.__updateHeaderFooterRowVisibility(e))}__updateHeaderFooterRowVisibility(e){if(!e)return;let t=Array.from(e.children).filter(t=>{let n=t._column;if(n._emptyCells&&n._emptyCells.indexOf(t)>-1)return!1;if(e.parentElement===this.$.header){if(n.headerRenderer)return!0;if(n.header===null)return!1;if(n.path||n.header!==void 0)return!0}else if(n.footerRenderer)return!0;return!1});e.hidden!==!t.length&&(e.hidden=!t.length),e.parentElement===this.$.header&&(this.$.table.toggleAttribute(`has-header`,this.$.header.querySelector(`tr:not([hidden])`)),this.__updateHeaderFooterRowParts(`header`)),e.parentElement===this.$.footer&&(this.$.table.toggleAttribute(`has-footer`,this.$.footer.querySelector(`tr:not([hidden])`)),this.__updateHeaderFooterRowParts(`footer`)),this._resetKeyboardNavigation(),this.__a11yUpdateGridSize(this.size,this._columnTree,this.__emptyState)}__updateVirtualizerElement(e,t){this._preventScrollerRotatingCellFocus(e,t),this._columnTree&&(e.index=t,this.__ensureRowItem(e),this.__ensureRowHierarchy(e),this.__updateRow(e))}_columnTreeChanged(e){this._renderColumnTree(e),this.__updateColumnsBodyContentHidden()}__updateRowOrderParts(e){L(e,{first:e.index===0,last:e.index===this._flatSize-1,odd:e.index%2!=0,even:e.index%2==0})}__updateRowStateParts(e,{item:t,expanded:n,selected:r,detailsOpened:i}){L(e,{expanded:n,collapsed:this.__isRowExpandable(e),selected:r,nonselectable:this.__isItemSelectable(t)===!1,"details-opened":i})}__computeEmptyState(e,t){return e===0&&t}_renderColumnTree(e){for(M(this.$.items,t=>{this.__initRow(t,e[e.length-1],`body`,!1,!0),this.__updateRow(t)});this.$.header.children.length<e.length;){let e=document.createElement(`tr`);e.setAttribute(`role`,`row`),e.setAttribute(`tabindex`,`-1`),F(e,`row`,!0),F(e,`header-row`,!0),this.$.header.appendChild(e);let t=document.createElement(`tr`);t.setAttribute(`role`,`row`),t.setAttribute(`tabindex`,`-1`),F(t,`row`,!0),F(t,`footer-row`,!0),this.$.footer.appendChild(t)}for(;this.$.header.children.length>e.length;)this.$.header.removeChild(this.$.header.firstElementChild),this.$.footer.removeChild(this.$.footer.firstElementChild);M(this.$.header,(t,n)=>{this.__initRow(t,e[n],`header`,n===e.length-1)}),M(this.$.footer,(t,n)=>{this.__initRow(t,e[e.length-1-n],`footer`,n===0)}),this.__initRow(this.$.sizer,e[e.length-1]),this.__updateHeaderFooterRowParts(`header`),this.__updateHeaderFooterRowParts(`footer`),this._resizeHandler(),this._frozenCellsChanged(),this._updateFirstAndLastColumn(),this._resetKeyboardNavigation(),this.__a11yUpdateHeaderRows(),this.__a11yUpdateFooterRows(),this.generateCellPartNames(),this.__updateHeaderAndFooter()}__updateHeaderFooterRowParts(e){let t=[...this.$[e].querySelectorAll(`tr:not([hidden])`)];[...this.$[e].children].forEach(n=>{F(n,`first-${e}-row`,n===t.at(0)),F(n,`last-${e}-row`,n===t.at(-1)),j(n).forEach(r=>{F(r,`first-${e}-row-cell`,n===t.at(0)),F(r,`last-${e}-row-cell`,n===t.at(-1))})})}__updateRowLoading(e,t){let n=j(e);P(e,`loading`,t),I(n,`loading-row-cell`,t),t&&this._generateCellPartNames(e)}__updateRow(e){this.__a11yUpdateRowRowindex(e),this.__updateRowOrderParts(e);let t=this.__getRowItem(e);if(t)this.__updateRowLoading(e,!1);else{this.__updateRowLoading(e,!0);return}e._item=t;let n=this.__getRowModel(e);this._toggleDetailsCell(e,n.detailsOpened),this.__a11yUpdateRowLevel(e,n.level),this.__a11yUpdateRowSelected(e,n.selected),this.__updateRowStateParts(e,n),this._generateCellPartNames(e,n),this._filterDragAndDrop(e,n),this.__updateDragSourceParts(e,n),M(e,e=>{if(!(e._column&&!e._column.isConnected)&&e._renderer){let t=e._column||this;e._renderer.call(t,e._content,t,n)}}),this._updateDetailsCellHeight(e),this.__a11yUpdateRowExpanded(e,n.expanded)}_resizeHandler(){this._updateDetailsCellHeights(),this.__updateHorizontalScrollPosition()}__getRowModel(e){return{index:e.index,item:e._item,level:this.__getRowLevel(e),expanded:this._isExpanded(e._item),selected:this._isSelected(e._item),hasChildren:this._hasChildren(e._item),detailsOpened:!!this.rowDetailsRenderer&&this._isDetailsOpened(e._item)}}_showTooltip(e){if(this._tooltipController.node?.isConnected){let t=e.target;if(!this.__isCellFullyVisible(t))return;this._tooltipController.setTarget(t),this._tooltipController.setContext(this.getEventContext(e)),this._tooltipController.open({focus:e.type===`focusin`,hover:e.type===`mouseenter`})}}__isCellFullyVisible(e){if(e.hasAttribute(`frozen`)||e.hasAttribute(`frozen-to-end`))return!0;let{left:t,right:n}=this.getBoundingClientRect(),r=[...e.parentNode.children].find(e=>e.hasAttribute(`last-frozen`));if(r){let e=r.getBoundingClientRect();t=this.__isRTL?t:e.right,n=this.__isRTL?e.left:n}let i=[...e.parentNode.children].find(e=>e.hasAttribute(`first-frozen-to-end`));if(i){let e=i.getBoundingClientRect();t=this.__isRTL?e.right:t,n=this.__isRTL?n:e.left}let a=e.getBoundingClientRect();return a.left>=t&&a.right<=n}_hideTooltip(e){this._tooltipController.close(e)}requestContentUpdate(){this.__updateHeaderAndFooter(),this.__updateVisibleRows()}__updateHeaderAndFooter(){(this._columnTree||[]).forEach(e=>{e.forEach(e=>{e._renderHeaderAndFooter&&e._renderHeaderAndFooter()})})}__updateVisibleRows(e,t){this.__virtualizer?.update(e,t)}__updateMinHeight(){let e=this.$.header.clientHeight,t=this.$.footer.clientHeight,n=this.$.table.offsetHeight-this.$.table.clientHeight,r=e+36+t+n;this.__minHeightStyleSheet||(this.__minHeightStyleSheet=new CSSStyleSheet,this.shadowRoot.adoptedStyleSheets.push(this.__minHeightStyleSheet)),this.__minHeightStyleSheet.replaceSync(`:host { --_grid-min-height: ${r}px; }`)}}})),Dt,Ot=e((()=>{U(),v(),te(),x(),p(),u(),s(),T(),Pe(),Et(),Dt=class extends Tt(c(n(y(h(a))))){static get is(){return`vaadin-grid`}static get styles(){return Ne}render(){return m`
      <div
        id="scroller"
        ?safari="${this._safari}"
        ?ios="${this._ios}"
        ?loading="${this.loading}"
        ?column-reordering-allowed="${this.columnReorderingAllowed}"
        ?empty-state="${this.__emptyState}"
      >
        <table
          id="table"
          role="treegrid"
          aria-multiselectable="true"
          tabindex="0"
          aria-label="${ye(this.accessibleName)}"
        >
          <caption id="sizer" part="row"></caption>
          <thead id="header" role="rowgroup"></thead>
          <tbody id="items" role="rowgroup"></tbody>
          <tbody id="emptystatebody">
            <tr id="emptystaterow">
              <td part="empty-state" class="empty-state" id="emptystatecell" tabindex="0">
                <slot name="empty-state" id="emptystateslot"></slot>
              </td>
            </tr>
          </tbody>
          <tfoot id="footer" role="rowgroup"></tfoot>
        </table>

        <div part="reorder-ghost" class="reorder-ghost"></div>
      </div>

      <slot name="tooltip"></slot>

      <div id="focusexit" tabindex="0"></div>
    `}},w(Dt)})),kt,At=e((()=>{D(),v(),kt=E`
  :host {
    display: inline-flex;
    align-items: center;
    cursor: pointer;
    max-width: 100%;
    gap: var(--vaadin-gap-s);
    -webkit-user-select: none;
    user-select: none;
    -webkit-tap-highlight-color: transparent;
  }

  :host([hidden]) {
    display: none !important;
  }

  [part='content'] {
    flex: 1 1 auto;
    overflow: hidden;
    text-overflow: ellipsis;
  }

  [part='indicators'] {
    position: relative;
    flex: none;
    height: 1lh;
    color: var(--vaadin-text-color-disabled);
  }

  [part='order'] {
    display: inline;
    vertical-align: super;
    font-size: 0.75em;
    line-height: 1;
    color: var(--vaadin-text-color-secondary);
  }

  [part='indicators']::before {
    content: '';
    display: inline-block;
    height: 12px;
    width: 8px;
    mask-image: var(--_vaadin-icon-sort);
    background: currentColor;
  }

  :host([direction]) [part='indicators']::before {
    padding-bottom: 6px;
    height: 6px;
    mask-clip: content-box;
  }

  :host([direction='desc']) [part='indicators']::before {
    padding-block: 6px 0;
  }

  :host([direction]) [part='indicators'] {
    color: var(--vaadin-text-color-secondary);
  }

  @media (any-hover: hover) {
    :host(:hover) [part='indicators'] {
      color: var(--vaadin-text-color);
    }
  }

  @media (forced-colors: active) {
    [part='indicators']::before {
      background: CanvasText;
    }
  }
`})),jt,Mt=e((()=>{jt=e=>class extends e{static get properties(){return{path:{type:String},direction:{type:String,reflectToAttribute:!0,notify:!0,value:null,sync:!0},_order:{type:Number,value:null,sync:!0}}}static get observers(){return[`_pathOrDirectionChanged(path, direction)`]}ready(){super.ready(),this.addEventListener(`click`,this._onClick.bind(this))}connectedCallback(){super.connectedCallback(),this._grid?this._grid.__applySorters():this.__dispatchSorterChangedEvenIfPossible()}disconnectedCallback(){super.disconnectedCallback(),!this.parentNode&&this._grid?this._grid.__removeSorters([this]):this._grid&&this._grid.__applySorters()}_pathOrDirectionChanged(){this.__dispatchSorterChangedEvenIfPossible()}__dispatchSorterChangedEvenIfPossible(){this.path===void 0||this.direction===void 0||!this.isConnected||(this.dispatchEvent(new CustomEvent(`sorter-changed`,{detail:{shiftClick:!!this._shiftClick,fromSorterClick:!!this._fromSorterClick},bubbles:!0,composed:!0})),this._fromSorterClick=!1,this._shiftClick=!1)}_getDisplayOrder(e){return e===null?``:e+1}_onClick(e){if(e.defaultPrevented)return;let t=this.getRootNode().activeElement;this!==t&&this.contains(t)||(e.preventDefault(),this._shiftClick=e.shiftKey,this._fromSorterClick=!0,this.direction===`asc`?this.direction=`desc`:this.direction===`desc`?this.direction=null:this.direction=`asc`)}}})),Nt,Pt=e((()=>{v(),x(),d(),u(),T(),s(),At(),Mt(),Nt=class extends jt(n(me(y(h(a))))){static get is(){return`vaadin-grid-sorter`}static get styles(){return kt}render(){return m`
      <div part="content">
        <slot></slot>
      </div>
      <div part="indicators">
        <span part="order">${this._getDisplayOrder(this._order)}</span>
      </div>
    `}},w(Nt)})),Ft,It=e((()=>{C(),Ft=e=>class extends e{static get properties(){return{width:{type:String,value:`58px`,sync:!0},autoWidth:{type:Boolean,value:!0},flexGrow:{type:Number,value:0,sync:!0},selectAll:{type:Boolean,value:!1,notify:!0,sync:!0},autoSelect:{type:Boolean,value:!1,sync:!0},dragSelect:{type:Boolean,value:!1,sync:!0},_indeterminate:{type:Boolean,sync:!0},_selectAllHidden:Boolean,_shiftKeyDown:{type:Boolean,value:!1}}}static get observers(){return[`_onHeaderRendererOrBindingChanged(_headerRenderer, _headerCell, path, header, selectAll, _indeterminate, _selectAllHidden)`]}constructor(){super(),this.__onCellTrack=this.__onCellTrack.bind(this),this.__onCellClick=this.__onCellClick.bind(this),this.__onCellMouseDown=this.__onCellMouseDown.bind(this),this.__onGridInteraction=this.__onGridInteraction.bind(this),this.__onActiveItemChanged=this.__onActiveItemChanged.bind(this),this.__onTouchStart=this.__onTouchStart.bind(this),this.__onSelectRowCheckboxChange=this.__onSelectRowCheckboxChange.bind(this),this.__onSelectAllCheckboxChange=this.__onSelectAllCheckboxChange.bind(this)}connectedCallback(){super.connectedCallback(),this._grid&&(this._grid.addEventListener(`keyup`,this.__onGridInteraction),this._grid.addEventListener(`keydown`,this.__onGridInteraction,{capture:!0}),this._grid.addEventListener(`mousedown`,this.__onGridInteraction),this._grid.addEventListener(`active-item-changed`,this.__onActiveItemChanged),this._grid.addEventListener(`touchstart`,this.__onTouchStart))}disconnectedCallback(){super.disconnectedCallback(),this._grid&&(this._grid.removeEventListener(`keyup`,this.__onGridInteraction),this._grid.removeEventListener(`keydown`,this.__onGridInteraction,{capture:!0}),this._grid.removeEventListener(`mousedown`,this.__onGridInteraction),this._grid.removeEventListener(`active-item-changed`,this.__onActiveItemChanged),this._grid.removeEventListener(`touchstart`,this.__onTouchStart))}_defaultHeaderRenderer(e,t){let n=e.firstElementChild;n||(n=document.createElement(`vaadin-checkbox`),n.accessibleName=`Select All`,n.classList.add(`vaadin-grid-select-all-checkbox`),n.addEventListener(`change`,this.__onSelectAllCheckboxChange),e.appendChild(n));let r=this.__isChecked(this.selectAll,this._indeterminate);n.checked=r,n.indeterminate=this._indeterminate,n.style.visibility=this._selectAllHidden?`hidden`:``}_defaultRenderer(e,t,{item:n,selected:r}){let i=e.firstElementChild;i||(i=document.createElement(`vaadin-checkbox`),i.accessibleName=`Select Row`,i.addEventListener(`change`,this.__onSelectRowCheckboxChange),e.appendChild(i),S(e,`track`,this.__onCellTrack),pe(e,`pinch-zoom`),e.addEventListener(`mousedown`,this.__onCellMouseDown),e.addEventListener(`click`,this.__onCellClick)),i.__item=n,i.checked=r;let a=this._grid.__isItemSelectable(n);i.readonly=!a;let o=!a&&!r;i.style.visibility=o?`hidden`:``}__onSelectAllCheckboxChange(e){this._indeterminate||e.currentTarget.checked?this._selectAll():this._deselectAll()}__onGridInteraction(e){this._shiftKeyDown=e.shiftKey,this.autoSelect&&this._grid.$.scroller.toggleAttribute(`range-selecting`,this._shiftKeyDown)}__onSelectRowCheckboxChange(e){this.__toggleItem(e.currentTarget.__item,e.currentTarget.checked)}__onCellTrack(e){if(this.dragSelect)if(this.__dragCurrentY=e.detail.y,this.__dragDy=e.detail.dy,e.detail.state===`start`){if(this.__multiTouchActive)return;let t=this._grid._getRenderedRows().find(t=>t.contains(e.currentTarget.assignedSlot));this.__selectOnDrag=!this._grid._isSelected(t._item),this.__dragStartIndex=t.index,this.__dragStartItem=t._item,this.__dragAutoScroller()}else e.detail.state===`end`&&(this.__dragStartItem&&this.__toggleItem(this.__dragStartItem,this.__selectOnDrag),setTimeout(()=>{this.__dragStartIndex=void 0}))}__onCellMouseDown(e){this.dragSelect&&e.preventDefault()}__onTouchStart(e){e.touches.length>1?(this.__multiTouchActive=!0,this.__dragStartIndex=void 0,this.__dragStartItem=void 0):this.__multiTouchActive=!1}__onCellClick(e){this.__dragStartIndex!==void 0&&e.preventDefault()}_onCellKeyDown(e){let t=e.composedPath()[0];if(e.keyCode===32){if(t===this._headerCell)this.selectAll?this._deselectAll():this._selectAll();else if(this._cells.includes(t)&&!this.autoSelect){let e=t._content.firstElementChild;this.__toggleItem(e.__item)}}}__onActiveItemChanged(e){let t=e.detail.value;if(this.autoSelect){let e=t||this.__previousActiveItem;e&&this.__toggleItem(e)}this.__previousActiveItem=t}__dragAutoScroller(){if(this.__dragStartIndex===void 0)return;let e=this._grid._getRenderedRows(),t=e.find(e=>{let t=e.getBoundingClientRect();return this.__dragCurrentY>=t.top&&this.__dragCurrentY<=t.bottom}),n=t?t.index:void 0,r=this.__getScrollableArea();this.__dragCurrentY<r.top?n=this._grid._firstVisibleIndex:this.__dragCurrentY>r.bottom&&(n=this._grid._lastVisibleIndex),n!==void 0&&e.forEach(e=>{(n>this.__dragStartIndex&&e.index>=this.__dragStartIndex&&e.index<=n||n<this.__dragStartIndex&&e.index<=this.__dragStartIndex&&e.index>=n)&&(this.__toggleItem(e._item,this.__selectOnDrag),this.__dragStartItem=void 0)});let i=r.height*.15;if(this.__dragDy<0&&this.__dragCurrentY<r.top+i){let e=r.top+i-this.__dragCurrentY,t=Math.min(1,e/i);this._grid.$.table.scrollTop-=t*10}if(this.__dragDy>0&&this.__dragCurrentY>r.bottom-i){let e=this.__dragCurrentY-(r.bottom-i),t=Math.min(1,e/i);this._grid.$.table.scrollTop+=t*10}setTimeout(()=>this.__dragAutoScroller(),10)}__getScrollableArea(){let e=this._grid.$.table.getBoundingClientRect(),t=this._grid.$.header.getBoundingClientRect(),n=this._grid.$.footer.getBoundingClientRect();return{top:e.top+t.height,bottom:e.bottom-n.height,left:e.left,right:e.right,height:e.height-t.height-n.height,width:e.width}}_selectAll(){}_deselectAll(){}_selectItem(e){}_deselectItem(e){}__toggleItem(e,t=!this._grid._isSelected(e)){t!==this._grid._isSelected(e)&&(t?this._selectItem(e):this._deselectItem(e))}__isChecked(e,t){return t||e}}})),$,Lt=e((()=>{Te(),U(),It(),$=class extends Ft(H){static get is(){return`vaadin-grid-flow-selection-column`}static get properties(){return{autoWidth:{type:Boolean,value:!0},width:{type:String,value:`56px`}}}_defaultHeaderRenderer(e,t){super._defaultHeaderRenderer(e,t);let n=e.firstElementChild;n&&(n.id=`selectAllCheckbox`)}_selectAll(){this.selectAll=!0,this.$server.selectAll()}_deselectAll(){this.selectAll=!1,this.$server.deselectAll()}_selectItem(e){this.$server.setShiftKeyDown(this._shiftKeyDown),this._grid.$connector.doSelection([e],!0)}_deselectItem(e){this.$server.setShiftKeyDown(this._shiftKeyDown),this._grid.$connector.doDeselection([e],!0),this.selectAll=!1}},customElements.define($.is,$)})),Rt=e((()=>{g(),A(),G(),Lt(),window.Vaadin.Flow.gridConnector={},window.Vaadin.Flow.gridConnector.initLazy=e=>{if(e.$connector)return;let t=e._dataProviderController,n,r=[0,0],i=[`SINGLE`,`NONE`,`MULTI`],a={},o=`SINGLE`,s=!1;e.size=0,e.itemIdPath=`key`,e.$connector={},e.$connector.hasRootRequestQueue=()=>{let{pendingRequests:e}=t.rootCache;return Object.keys(e).length>0||!!n?.isActive()},e.$connector.doSelection=function(t,n){if(o===`NONE`||!t.length||n&&e.hasAttribute(`disabled`))return;o===`SINGLE`&&(a={});let r=!1;t.forEach(t=>{let i=!n||e.isItemSelectable(t);r||=i,t&&i&&(a[t.key]=t,t.selected=!0,n&&e.$server.select(t.key));let s=!e.activeItem||!t||t.key!=e.activeItem.key;!n&&o===`SINGLE`&&s&&(e.activeItem=t)}),r&&(e.selectedItems=Object.values(a))},e.$connector.doDeselection=function(t,n){if(o===`NONE`||!t.length||n&&e.hasAttribute(`disabled`))return;let r=e.selectedItems.slice();for(;t.length;){let i=t.shift();if(!n||e.isItemSelectable(i)){for(let e=0;e<r.length;e++){let t=r[e];if(i?.key===t.key){r.splice(e,1);break}}i&&(delete a[i.key],delete i.selected,n&&e.$server.deselect(i.key))}}e.selectedItems=r},e.__activeItemChanged=function(n,r){o==`SINGLE`&&(n?a[n.key]||e.$connector.doSelection([n],!0):r&&a[r.key]&&(e.__deselectDisallowed?e.activeItem=r:(r=t.getItemContext(r).item,e.$connector.doDeselection([r],!0))))},e._createPropertyObserver(`activeItem`,`__activeItemChanged`,!0),e.__activeItemChangedDetails=function(t,n){e.__disallowDetailsOnClick||t==null&&n===void 0||(t&&!t.detailsOpened?e.$server.setDetailsVisible(t.key):e.$server.setDetailsVisible(null))},e._createPropertyObserver(`activeItem`,`__activeItemChangedDetails`,!0),e.$connector.getViewportRange=function(){let t=e._getRenderedRows();return[t.at(0)?.index??0,t.at(-1)?.index??0]},e.$connector.requestPage=function(t){t=Math.min(t,Math.floor((e.size-1)/e.pageSize));let n=e.$connector.getViewportRange(),i=n[1]-n[0];n[0]=Math.max(n[0]-i,0),n[1]=Math.min(n[1]+i,e.size);let a=[Math.floor(n[0]/e.pageSize),Math.floor(n[1]/e.pageSize)];if((t<a[0]||t>a[1])&&(a=[t,t]),r[0]!=a[0]||r[1]!=a[1]){r=a;let t=a[1]-a[0]+1;e.$server.setViewportRange(a[0]*e.pageSize,t*e.pageSize)}},e.dataProvider=function(t,r){if(t.pageSize!=e.pageSize)throw`Invalid pageSize`;if(e.size===0){r([],0);return}n=b.debounce(n,k.after(e._hasData?150:0),()=>{e.$connector.requestPage(t.page)})},e.$connector.setSorterDirections=function(t){s=!0,setTimeout(()=>{try{let n=Array.from(e.querySelectorAll(`vaadin-grid-sorter`));e._sorters.forEach(e=>{n.includes(e)||n.push(e)}),n.forEach(e=>{e.direction=null}),e.multiSortPriority!==`append`&&(t=t.reverse()),t.forEach(({column:e,direction:t})=>{n.forEach(n=>{n.getAttribute(`path`)===e&&(n.direction=t)})}),e.__applySorters()}finally{s=!1}})};let c=0;function l(e){try{c++,e()}finally{c--}}e.__updateVisibleRows=function(...e){c===0&&Object.getPrototypeOf(this).__updateVisibleRows.call(this,...e)},e.__updateRow=function(e,...t){Object.getPrototypeOf(this).__updateRow.call(this,e,...t),o===i[1]&&(e.removeAttribute(`aria-selected`),Array.from(e.children).forEach(e=>e.removeAttribute(`aria-selected`)))},e.$connector.set=function(n,r){let{rootCache:i}=t;r.forEach((e,t)=>{i.items[n+t]=e}),l(()=>{e.$connector.doSelection(r.filter(e=>e.selected)),e.$connector.doDeselection(r.filter(e=>!e.selected&&a[e.key])),r.forEach(t=>{t.detailsOpened?e.openItemDetails(t):e.closeItemDetails(t)})}),e.__updateVisibleRows(n,n+r.length-1)},e.$connector.updateFlatData=function(n){let{rootCache:r}=t;n.forEach(n=>{let i=t.getItemContext(n);if(!i)return;let{index:a}=i;r.items[a]=n,l(()=>{n.detailsOpened?e.openItemDetails(n):e.closeItemDetails(n)}),e.__updateVisibleRows(a,a)})},e.$connector.clear=function(n,r){let{rootCache:i}=t;if(n%e.pageSize!=0)throw`Got cleared data for index `+n+` which is not aligned with the page size of `+e.pageSize;let o=i.items.slice(n,n+r).filter(Boolean);if(o.length!==0){l(()=>{e.$connector.doDeselection(o.filter(e=>a[e.key])),o.forEach(t=>e.closeItemDetails(t))});for(let e=n;e<n+r;e++)i.items[e]=void 0;e.__updateVisibleRows(n,n+r-1)}},e.$connector.reset=function(){t.clearCache(),r=[-1,-1],n?.cancel(),e.__updateVisibleRows()},e.$connector.updateSize=t=>e.size=t,e.$connector.updateUniqueItemIdPath=t=>e.itemIdPath=t,e.$connector.confirm=function(i){let{rootCache:a}=t;Object.entries(a.pendingRequests).forEach(([t,n])=>{let i=e.size?Math.ceil(e.size/e.pageSize)-1:0,o=Math.min(r[1],i),s=t*e.pageSize;a.items[s]===void 0?t<r[0]||+t>o?(n(Array(e.pageSize)),e.requestContentUpdate()):n&&e.size===0&&n([]):n([])}),Object.keys(a.pendingRequests).length===0&&(n?.cancel(),r=[-1,-1]),e.$server.confirmUpdate(i)},e.$connector.setSelectionMode=function(t){if((typeof t==`string`||t instanceof String)&&i.indexOf(t)>=0)o=t,a={},e.selectedItems=[],e.$connector.updateMultiSelectable();else throw`Attempted to set an invalid selection mode`},e.$connector.updateMultiSelectable=function(){e.$&&(o===i[0]?e.$.table.setAttribute(`aria-multiselectable`,!1):o===i[1]?e.$.table.removeAttribute(`aria-multiselectable`):e.$.table.setAttribute(`aria-multiselectable`,!0))},e._createPropertyObserver(`isAttached`,()=>e.$connector.updateMultiSelectable());let u=e=>t=>{e&&=(e(t),null)};e.$connector.setHeaderRenderer=function(e,t){let{content:n,showSorter:r,sorterPath:i}=t;if(n===null){e.headerRenderer=null;return}e.headerRenderer=u(e=>{e.innerHTML=``;let t=e;if(r){let r=document.createElement(`vaadin-grid-sorter`);r.setAttribute(`path`,i);let a=n instanceof Node?n.textContent:n;a&&r.setAttribute(`aria-label`,`Sort by ${a}`),e.appendChild(r),t=r}n instanceof Node?t.appendChild(n):t.textContent=n})},e._getActiveSorters=function(){return this._sorters.filter(e=>e.direction)},e.__applySorters=function(...t){let n=e._mapSorters(),r=JSON.stringify(e._previousSorters)!==JSON.stringify(n);e._previousSorters=n,Object.getPrototypeOf(this).__applySorters.call(this,...t),r&&!s&&e.$server.sortersChanged(n)},e.$connector.setFooterRenderer=function(e,t){let{content:n}=t;if(n===null){e.footerRenderer=null;return}e.footerRenderer=u(e=>{e.innerHTML=``,n instanceof Node?e.appendChild(n):e.textContent=n})},e.addEventListener(`vaadin-context-menu-before-open`,function(t){let{key:n,columnId:r}=t.detail;e.$server.updateContextMenuTargetItem(n,r)}),e.getContextMenuBeforeOpenDetail=function(t){let n=t.detail.sourceEvent||t,r=e.getEventContext(n);return{key:r.item?.key||``,columnId:r.column?.id||``}},e.preventContextMenu=function(t){let n=t.type===`click`,{column:r}=e.getEventContext(t);return n&&r instanceof $},e.addEventListener(`click`,e=>d(e,`item-click`)),e.addEventListener(`dblclick`,e=>d(e,`item-double-click`)),e.addEventListener(`column-resize`,t=>{e._getColumnsInOrder().filter(e=>!e.hidden).forEach(e=>{e.dispatchEvent(new CustomEvent(`column-drag-resize`))}),e.dispatchEvent(new CustomEvent(`column-drag-resize`,{detail:{resizedColumnKey:t.detail.resizedColumn._flowId}}))}),e.addEventListener(`column-reorder`,t=>{let n=e._columnTree.slice(0).pop().filter(e=>e._flowId).sort((e,t)=>e._order-t._order).map(e=>e._flowId);e.dispatchEvent(new CustomEvent(`column-reorder-all-columns`,{detail:{columns:n}}))}),e.addEventListener(`cell-focus`,t=>{let n=e.getEventContext(t);[`header`,`body`,`footer`].indexOf(n.section)!==-1&&e.dispatchEvent(new CustomEvent(`grid-cell-focus`,{detail:{itemKey:n.item?n.item.key:null,internalColumnId:n.column?n.column._flowId:null,section:n.section}}))});function d(t,n){if(t.defaultPrevented)return;let r=t.composedPath(),i=r.findIndex(e=>e.localName===`td`||e.localName===`th`),a=r[i],o=r.slice(0,i);if(o.some(e=>typeof e.localName==`string`&&e.localName.endsWith(`-overlay`))||o.some(e=>a?._focusButton!==e&&W(e)||e instanceof HTMLLabelElement))return;let s=e.getEventContext(t),c=s.section;s.item&&c!==`details`&&(t.itemKey=s.item.key,s.column&&(t.internalColumnId=s.column._flowId),e.dispatchEvent(new CustomEvent(n,{detail:t})))}e.cellPartNameGenerator=function(e,t){let n=t.item.part;if(n)return(n.row||``)+` `+(e&&n[e._flowId]||``)},e.dropFilter=e=>e.item&&!e.item.dropDisabled,e.dragFilter=e=>e.item&&!e.item.dragDisabled,e.addEventListener(`grid-dragstart`,t=>{e._isSelected(t.detail.draggedItems[0])?(e.__selectionDragData?Object.keys(e.__selectionDragData).forEach(n=>{t.detail.setDragData(n,e.__selectionDragData[n])}):(e.__dragDataTypes||[]).forEach(e=>{t.detail.setDragData(e,t.detail.draggedItems.map(t=>t.dragData[e]).join(`
`))}),e.__selectionDraggedItemsCount>1&&t.detail.setDraggedItemsCount(e.__selectionDraggedItemsCount)):(e.__dragDataTypes||[]).forEach(e=>{t.detail.setDragData(e,t.detail.draggedItems[0].dragData[e])})}),e.isItemSelectable=e=>e?.selectable===void 0||e.selectable;function f(t){let n=t.getBoundingClientRect(),r=e.$.table.getBoundingClientRect(),i=e.$.header.getBoundingClientRect(),a=e.$.footer.getBoundingClientRect();return n.top>=r.top+i.height&&n.bottom<=r.bottom-a.height}e.$connector.scrollToItem=function(t,...n){let r=e._getRenderedRows().find(n=>{let{item:r}=e.__getRowModel(n);return e.getItemId(r)===t});r&&f(r)||e.scrollToIndex(...n)}}})),zt,Bt=e((()=>{A(),g(),Me(),B(),zt=e=>class extends V(e){static get properties(){return{_childColumns:{value(){return this._getChildColumns(this)}},flexGrow:{type:Number,readOnly:!0,sync:!0},width:{type:String,readOnly:!0,sync:!0},_visibleChildColumns:Array,_colSpan:Number,_rootColumns:Array}}static get observers(){return[`_groupFrozenChanged(frozen, _rootColumns)`,`_groupFrozenToEndChanged(frozenToEnd, _rootColumns)`,`_groupHiddenChanged(hidden)`,`_colSpanChanged(_colSpan, _headerCell, _footerCell)`,`_groupOrderChanged(_order, _rootColumns)`,`_groupReorderStatusChanged(_reorderStatus, _rootColumns)`,`_groupResizableChanged(resizable, _rootColumns)`]}connectedCallback(){super.connectedCallback(),this._addNodeObserver(),this._updateFlexAndWidth()}disconnectedCallback(){super.disconnectedCallback(),this._observer&&this._observer.disconnect()}_columnPropChanged(e,t){e===`hidden`&&(this._preventHiddenSynchronization=!0,this._updateVisibleChildColumns(this._childColumns),this._preventHiddenSynchronization=!1),/flexGrow|width|hidden|_childColumns/u.test(e)&&this._updateFlexAndWidth(),e===`frozen`&&!this.frozen&&(this.frozen=t),e===`lastFrozen`&&!this._lastFrozen&&(this._lastFrozen=t),e===`frozenToEnd`&&!this.frozenToEnd&&(this.frozenToEnd=t),e===`firstFrozenToEnd`&&!this._firstFrozenToEnd&&(this._firstFrozenToEnd=t)}_groupOrderChanged(e,t){if(t){let n=t.slice(0);if(!e){n.forEach(e=>{e._order=0});return}let r=10**(/(0+)$/u.exec(e).pop().length-(~~(Math.log(t.length)/Math.LN10)+1));n[0]&&n[0]._order&&n.sort((e,t)=>e._order-t._order),Oe(n,r,e)}}_groupReorderStatusChanged(e,t){e===void 0||t===void 0||t.forEach(t=>{t._reorderStatus=e})}_groupResizableChanged(e,t){e===void 0||t===void 0||t.forEach(t=>{t.resizable=e})}_updateVisibleChildColumns(e){this._visibleChildColumns=Array.prototype.filter.call(e,e=>!e.hidden),this._colSpan=this._visibleChildColumns.length,this._updateAutoHidden()}_updateFlexAndWidth(){if(this._visibleChildColumns){if(this._visibleChildColumns.length>0){let e=this._visibleChildColumns.reduce((e,t)=>(e+=` + ${(t.width||`0px`).replace(`calc`,``)}`,e),``).substring(3);this._setWidth(`calc(${e})`)}else this._setWidth(`0px`);this._setFlexGrow(Array.prototype.reduce.call(this._visibleChildColumns,(e,t)=>e+t.flexGrow,0))}}__scheduleAutoFreezeWarning(e,n){if(this._grid){let r=n.replace(/([A-Z])/gu,`-$1`).toLowerCase(),i=e[0][n]||e[0].hasAttribute(r);e.every(e=>(e[n]||e.hasAttribute(r))===i)||(this._grid.__autoFreezeWarningDebouncer=b.debounce(this._grid.__autoFreezeWarningDebouncer,t,()=>{console.warn(`WARNING: Joining ${n} and non-${n} Grid columns inside the same column group! This will automatically freeze all the joined columns to avoid rendering issues. If this was intentional, consider marking each joined column explicitly as ${n}. Otherwise, exclude the ${n} columns from the joined group.`)}))}}_groupFrozenChanged(e,t){t===void 0||e===void 0||e!==!1&&(this.__scheduleAutoFreezeWarning(t,`frozen`),Array.from(t).forEach(t=>{t.frozen=e}))}_groupFrozenToEndChanged(e,t){t===void 0||e===void 0||e!==!1&&(this.__scheduleAutoFreezeWarning(t,`frozenToEnd`),Array.from(t).forEach(t=>{t.frozenToEnd=e}))}_groupHiddenChanged(e){(e||this.__groupHiddenInitialized)&&this._synchronizeHidden(),this.__groupHiddenInitialized=!0}_updateAutoHidden(){let e=this._autoHidden;this._autoHidden=(this._visibleChildColumns||[]).length===0,(e||this._autoHidden)&&(this.hidden=this._autoHidden)}_synchronizeHidden(){this._childColumns&&!this._preventHiddenSynchronization&&this._childColumns.forEach(e=>{e.hidden=this.hidden})}_colSpanChanged(e,t,n){t&&(t.setAttribute(`colspan`,e),this._grid&&this._grid.__a11yUpdateCellColspan(t,e)),n&&(n.setAttribute(`colspan`,e),this._grid&&this._grid.__a11yUpdateCellColspan(n,e))}_getChildColumns(e){return z.getColumns(e)}_addNodeObserver(){this._observer=new z(this,()=>{this._preventHiddenSynchronization=!0,this._rootColumns=this._getChildColumns(this),this._childColumns=this._rootColumns,this._updateVisibleChildColumns(this._childColumns),this._preventHiddenSynchronization=!1,this._grid&&this._grid._debounceUpdateColumnTree&&this._grid._debounceUpdateColumnTree()}),this._observer.flush()}_isColumnElement(e){return e.nodeType===Node.ELEMENT_NODE&&/\bcolumn\b/u.test(e.localName)}}})),Vt,Ht=e((()=>{v(),x(),u(),Bt(),Bt(),Vt=class extends zt(y(a)){static get is(){return`vaadin-grid-column-group`}},w(Vt)})),Ut,Wt=e((()=>{D(),v(),Ut=E`
  :host {
    display: inline-flex;
    max-width: 100%;
    pointer-events: none;
  }

  /* Don't expand/collapse when clicking #level-spacer */
  [part],
  slot {
    pointer-events: auto;
  }

  :host([hidden]) {
    display: none !important;
  }

  :host(:not([leaf])) {
    cursor: var(--vaadin-clickable-cursor);
  }

  #level-spacer,
  [part='toggle'] {
    flex: none;
  }

  #level-spacer {
    width: calc(var(--_level, 0) * var(--vaadin-grid-tree-toggle-level-offset, 16px));
  }

  /* Baseline alignment */
  #level-spacer::before {
    content: '\\2003' / '';
    display: inline-block;
    width: 0;
  }

  [part='toggle'] {
    margin-inline-end: var(--vaadin-gap-s);
  }

  [part='toggle']::before {
    content: '';
    display: block;
    width: var(--vaadin-icon-size, 1lh);
    height: var(--vaadin-icon-size, 1lh);
    background: currentColor;
    mask: var(--_vaadin-icon-chevron-down) 50% / var(--vaadin-icon-visual-size, 100%) no-repeat;
  }

  :host(:not([expanded])) [part='toggle']::before {
    rotate: -90deg;
  }

  :host(:not([expanded]):dir(rtl)) [part='toggle']::before {
    rotate: 90deg;
  }

  @media (prefers-reduced-motion: no-preference) {
    [part='toggle']::before {
      transition: var(--_non-focused-row-none, rotate 120ms);
    }
  }

  :host([leaf]) [part='toggle'] {
    visibility: hidden;
  }

  slot {
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
    flex: 1;
  }

  @media (forced-colors: active) {
    [part='toggle']::before {
      background: CanvasText;
    }
  }
`})),Gt,Kt=e((()=>{G(),Gt=e=>class extends e{static get properties(){return{level:{type:Number,value:0,observer:`_levelChanged`,sync:!0},leaf:{type:Boolean,value:!1,reflectToAttribute:!0},expanded:{type:Boolean,value:!1,reflectToAttribute:!0,notify:!0,sync:!0}}}constructor(){super(),this.addEventListener(`click`,e=>this._onClick(e))}_onClick(e){this.leaf||W(e.target)||e.target instanceof HTMLLabelElement||(e.preventDefault(),this.expanded=!this.expanded)}_levelChanged(e){let t=Number(e).toString();this.style.setProperty(`--_level`,t)}}})),qt,Jt=e((()=>{v(),x(),d(),u(),T(),s(),Wt(),Kt(),qt=class extends Gt(n(me(y(h(a))))){static get is(){return`vaadin-grid-tree-toggle`}static get styles(){return Ut}render(){return m`
      <span id="level-spacer"></span>
      <span part="toggle"></span>
      <slot></slot>
    `}},w(qt)})),Yt=e((()=>{Rt(),window.Vaadin.Flow.treeGridConnector={},window.Vaadin.Flow.treeGridConnector.initLazy=function(e){e.$connector||(window.Vaadin.Flow.gridConnector.initLazy(e),e._dataProviderController._shouldLoadCachePage=function(t,n){return!e.__pendingScrollToIndexes},e.scrollToIndex=async function(...t){if(e.__pendingScrollToIndexes=t,!e.clientHeight||!e._columnTree||e._dataProviderController.isLoading())return;let[n,r]=e.$connector.getViewportRange(),i=Math.floor((r-n)*1.5),a=await e.$server.setViewportRangeByIndexPath(t,i);return e._scrollToFlatIndex(a),delete e.__pendingScrollToIndexes,a},e.__getRowLevel=function(e){return e._item?.level??0},e._isExpanded=function(e){return!!e?.expanded},e.expandItem=function(t){t!==void 0&&e.$server.updateExpandedState(e.getItemId(t),!0)},e.collapseItem=function(t){t!==void 0&&e.$server.updateExpandedState(e.getItemId(t),!1)})}}));export{Lt as a,G as c,Rt as i,U as l,Jt as n,Pt as o,Ht as r,Ot as s,Yt as t};