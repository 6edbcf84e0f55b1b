import{n as e}from"./rolldown-runtime-BgaNhQyE.js";import{An as t,Cr as n,Gn as r,Hn as i,Kn as a,Or as o,Qn as s,Sr as c,Vn as l,X as u,Yn as d,Z as f,ar as p,cr as m,dr as h,ir as g,jn as _,jr as v,kn as y,n as b,or as x,rr as S,t as C,tr as w}from"./indexhtml-C15Xwie0.js";import{o as T,s as E}from"./rows-D_-cgC4s.js";import{n as D,t as O}from"./overflow-controller-D5la_T9O.js";var k,A=e((()=>{y(),c(),k=v`
  :host {
    /* Don't let these properties inherit */
    --vaadin-virtual-list-padding-block: 0px;
    --vaadin-virtual-list-padding-inline: 0px;
    --vaadin-virtual-list-overflow-indicator-top-opacity: 0;
    --vaadin-virtual-list-overflow-indicator-bottom-opacity: 0;
    display: block;
    height: 400px;
    overflow: auto;
    flex: 1;
    align-self: stretch;
    box-sizing: border-box;
    padding: 0;
    --_overflow-indicator-height: var(--vaadin-virtual-list-overflow-indicator-height, 1px);
    --_overflow-indicator-color: var(
      --vaadin-virtual-list-overflow-indicator-color,
      var(--vaadin-border-color-secondary)
    );
  }

  :host([hidden]) {
    display: none !important;
  }

  :host(:not([grid])) #items > ::slotted(*) {
    inset-inline: var(--vaadin-virtual-list-padding-inline);
  }

  #items {
    position: relative;
  }

  :host::before,
  :host::after {
    content: '';
    display: block;
    opacity: 0;
    position: sticky;
    inset: 0;
    z-index: 9999;
    pointer-events: none;
    box-sizing: border-box;
    height: var(--_overflow-indicator-height);
    background: linear-gradient(
      var(--_overflow-indicator-dir, to bottom),
      var(--_overflow-indicator-color),
      var(--_overflow-indicator-color) 1px,
      transparent
    );
  }

  :host::before {
    margin-bottom: calc(var(--vaadin-virtual-list-padding-block) - var(--_overflow-indicator-height));
  }

  :host::after {
    margin-top: calc(var(--vaadin-virtual-list-padding-block) - var(--_overflow-indicator-height));
    --_overflow-indicator-dir: to top;
  }

  :host([overflow~='top'])::before {
    opacity: var(--vaadin-virtual-list-overflow-indicator-top-opacity);
  }

  :host([overflow~='bottom'])::after {
    opacity: var(--vaadin-virtual-list-overflow-indicator-bottom-opacity);
  }

  :host([theme~='overflow-indicator-top'][overflow~='top']),
  :host([theme~='overflow-indicators'][overflow~='top']) {
    --vaadin-virtual-list-overflow-indicator-top-opacity: 1;
  }

  :host([theme~='overflow-indicators'][overflow~='bottom']),
  :host([theme~='overflow-indicator-bottom'][overflow~='bottom']) {
    --vaadin-virtual-list-overflow-indicator-bottom-opacity: 1;
  }
`})),j,M=e((()=>{x(),D(),E(),j=e=>class extends e{static get properties(){return{items:{type:Array,sync:!0},renderer:{type:Function,sync:!0},itemAccessibleNameGenerator:{type:Function,sync:!0},__virtualizer:Object}}static get observers(){return[`__itemsOrRendererChanged(items, renderer, __virtualizer, itemAccessibleNameGenerator)`]}get firstVisibleIndex(){return this.__virtualizer.firstVisibleIndex}get lastVisibleIndex(){return this.__virtualizer.lastVisibleIndex}constructor(){super(),this.__onDocumentDragStart=this.__onDocumentDragStart.bind(this)}ready(){super.ready(),this.__virtualizer=new T({createElements:this.__createElements,updateElement:this.__updateElement.bind(this),elementsContainer:this,scrollTarget:this,scrollContainer:this.shadowRoot.querySelector(`#items`),reorderElements:!0}),this.__overflowController=new O(this),this.addController(this.__overflowController),this.__updateAria()}connectedCallback(){super.connectedCallback(),document.addEventListener(`dragstart`,this.__onDocumentDragStart,{capture:!0}),this.__virtualizer.hostConnected()}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener(`dragstart`,this.__onDocumentDragStart,{capture:!0})}scrollToIndex(e){this.__virtualizer.scrollToIndex(e)}__createElements(e){return[...Array(e)].map(()=>document.createElement(`div`))}__updateAria(){this.role=`list`}__updateElement(e,t){let n=this.items[t];e.ariaSetSize=String(this.items.length),e.ariaPosInSet=String(t+1),e.ariaLabel=this.itemAccessibleNameGenerator?this.itemAccessibleNameGenerator(n):null,this.__updateElementRole(e),e.__renderer!==this.renderer&&(e.__renderer=this.renderer,this.__clearRenderTargetContent(e)),this.renderer&&this.renderer(e,this,{item:n,index:t})}__updateElementRole(e){e.role=`listitem`}__clearRenderTargetContent(e){e.innerHTML=``,delete e._$litPart$}__itemsOrRendererChanged(e,t,n){let r=this.childElementCount>0;(t||r)&&n&&(n.size=(e||[]).length,n.update())}__onDocumentDragStart(e){if(e.target.contains(this)){let t=[e.target,this.$.items],n=t.map(e=>e.style.cssText);this.scrollHeight>2e4&&(this.$.items.style.display=`none`),m&&(e.target.style.willChange=`transform`),h&&(this.$.items.style.maxHeight=`100%`),requestAnimationFrame(()=>{t.forEach((e,t)=>{e.style.cssText=n[t]})})}}requestContentUpdate(){this.__virtualizer?.update()}}})),N,P=e((()=>{c(),p(),a(),i(),_(),A(),M(),N=class extends j(t(r(l(n)))){static get is(){return`vaadin-virtual-list`}static get styles(){return k}render(){return o`
      <div id="items">
        <slot></slot>
      </div>
    `}},g(N)})),F=e((()=>{s(),w(),window.Vaadin.Flow.virtualListConnector={initLazy:function(e){if(e.$connector)return;let t=[0,0];e.$connector={},e.$connector.placeholderItem={__placeholder:!0},e.itemAccessibleNameGenerator=e=>e&&e.accessibleName;let n=function(){let n=[...e.children].filter(e=>`__virtualListIndex`in e).map(e=>e.__virtualListIndex),r=Math.min(...n),i=Math.max(...n),a=Math.max(0,r-20),o=Math.min(i+20,e.items.length);if(t[0]!=a||t[1]!=o){t=[a,o];let n=1+o-a;e.$server.setViewportRange(a,n)}},r=function(){e.__requestDebounce=d.debounce(e.__requestDebounce,S.after(50),n)};requestAnimationFrame(()=>n),e.patchVirtualListRenderer=function(){if(!e.renderer||e.renderer.__virtualListConnectorPatched)return;let t=e.renderer,n=(e,n,i)=>{e.__virtualListIndex=i.index,i.item===void 0?n.$connector.placeholderElement?e.__hasComponentRendererPlaceholder||=(e.innerHTML=``,delete e._$litPart$,e.appendChild(n.$connector.placeholderElement.cloneNode(!0)),!0):t.call(n,e,n,{...i,item:n.$connector.placeholderItem}):(e.__hasComponentRendererPlaceholder&&=(e.innerHTML=``,!1),t.call(n,e,n,i)),r()};n.__virtualListConnectorPatched=!0,n.__rendererId=t.__rendererId,e.renderer=n},e._createPropertyObserver(`renderer`,`patchVirtualListRenderer`,!0),e.patchVirtualListRenderer(),e.items=[],e.$connector.set=function(t,n){e.items.splice(t,n.length,...n),e.items=[...e.items]},e.$connector.clear=function(t,n){let r=Math.min(n,e.items.length-t);e.$connector.set(t,[...Array(r)])},e.$connector.updateData=function(t){let n=t.reduce((e,t)=>(e[t.key]=t,e),{});e.items=e.items.map(e=>e&&(n[e.key]||e))},e.$connector.updateSize=function(t){let n=t-e.items.length;n>0?e.items=[...e.items,...Array(n)]:n<0&&(e.items=e.items.slice(0,t))},e.$connector.setPlaceholderItem=function(t={},n){t.__placeholder=!0,e.$connector.placeholderItem=t;let r=Object.entries(t).find(([e])=>e.endsWith(`_nodeid`));e.$connector.placeholderElement=r?Vaadin.Flow.clients[n].getByNodeId(r[1]):null}}}}));e((()=>{P(),u(),f(),c(),F(),C(),b()}))();