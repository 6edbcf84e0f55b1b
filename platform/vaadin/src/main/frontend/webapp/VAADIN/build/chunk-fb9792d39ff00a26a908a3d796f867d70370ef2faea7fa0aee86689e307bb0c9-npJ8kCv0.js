import{n as e}from"./rolldown-runtime-BgaNhQyE.js";import{An as t,Cr as n,En as r,Et as i,Fn as a,Ft as o,Gn as s,Hn as c,It as ee,Jn as l,Kn as te,Lt as u,Mn as d,Nn as f,Nt as p,Or as m,Pn as ne,Pt as h,Sn as g,Sr as _,St as v,Tt as y,Ut as re,Vn as b,Wt as ie,ar as x,bn as S,bt as C,ir as w,jn as T,jr as E,qn as D,vn as O,vt as k,wn as A,wt as ae,xn as j,xt as M,yn as N,yt as P}from"./indexhtml-C15Xwie0.js";var F,I,L=e((()=>{_(),ee(),F=E`
  :host {
    --_arrow-size: var(--vaadin-popover-arrow-size, 8px);
    --_arrow-inset: var(--vaadin-popover-arrow-inset, calc(var(--_arrow-size) * 2));
    --_default-offset: 4px;
    --_rtl-multiplier: 1;
    --_border-width: var(--vaadin-popover-border-width, var(--vaadin-overlay-border-width, 1px));
  }

  [part='overlay']:focus-visible {
    outline: var(--vaadin-focus-ring-width) solid var(--vaadin-focus-ring-color);
  }

  :host([dir='rtl']) {
    --_rtl-multiplier: -1;
  }

  :host([modeless][with-backdrop]) [part='backdrop'] {
    pointer-events: none;
  }

  :host([position^='top'][top-aligned]) [part='overlay'],
  :host([position^='bottom'][top-aligned]) [part='overlay'] {
    margin-top: var(--vaadin-popover-offset-top, var(--_default-offset));
  }

  [part='overlay'] {
    position: relative;
    overflow: visible;
    max-height: 100%;
    border: var(--_border-width) solid
      var(--vaadin-popover-border-color, var(--vaadin-overlay-border-color, var(--vaadin-border-color-secondary)));
    color: var(--vaadin-popover-text-color, var(--vaadin-overlay-text-color, var(--vaadin-text-color)));
    background: var(--vaadin-popover-background, var(--vaadin-overlay-background, var(--vaadin-background-color)));
    box-shadow: var(--vaadin-popover-shadow, var(--vaadin-overlay-shadow, 0 8px 24px -4px rgba(0, 0, 0, 0.3)));
    border-radius: var(--vaadin-popover-border-radius, var(--vaadin-overlay-border-radius, var(--vaadin-radius-m)));
  }

  [part='content'] {
    overflow: auto;
    overscroll-behavior: contain;
    box-sizing: border-box;
    max-height: 100%;
    padding: var(--vaadin-popover-padding, var(--vaadin-padding-s));
  }

  :host([theme~='no-padding']) [part='content'] {
    padding: 0 !important;
  }

  /* Increase the area of the popover so the pointer can go from the target directly to it. */
  [part='overlay']::before {
    position: absolute;
    content: '';
    inset-block: calc(var(--vaadin-popover-offset-top, var(--_default-offset)) * -1)
      calc(var(--vaadin-popover-offset-bottom, var(--_default-offset)) * -1);
    inset-inline: calc(var(--vaadin-popover-offset-start, var(--_default-offset)) * -1)
      calc(var(--vaadin-popover-offset-end, var(--_default-offset)) * -1);
    z-index: -1;
    pointer-events: auto;
  }

  :host([position^='top'][bottom-aligned]) [part='overlay'],
  :host([position^='bottom'][bottom-aligned]) [part='overlay'] {
    margin-bottom: var(--vaadin-popover-offset-bottom, var(--_default-offset));
  }

  :host([position^='start'][start-aligned]) [part='overlay'],
  :host([position^='end'][start-aligned]) [part='overlay'] {
    margin-inline-start: var(--vaadin-popover-offset-start, var(--_default-offset));
  }

  :host([position^='start'][end-aligned]) [part='overlay'],
  :host([position^='end'][end-aligned]) [part='overlay'] {
    margin-inline-end: var(--vaadin-popover-offset-end, var(--_default-offset));
  }

  [part='arrow'] {
    display: none;
  }

  :host([theme~='arrow']) {
    --_default-offset: var(--_arrow-size);
  }

  :host([theme~='arrow']) [part='arrow'] {
    display: block;
    position: absolute;
    background: inherit;
    border: inherit;
    border-start-start-radius: var(--vaadin-popover-arrow-border-radius, 0);
    outline: inherit;
    box-shadow: inherit;
    width: var(--_arrow-size);
    height: var(--_arrow-size);
    rotate: 45deg;
    --o: 20px; /* clip-path outset, how far outward it extends to reveal the outline and box shadow */
    --b: var(--_border-width);
    /* We need this elaborate clip-path to allow the arrow bg and border to cover
      the overlay border but prevent the outline and box-shadow from covering it */
    clip-path: polygon(
      calc(var(--o) * -1) calc(var(--o) * -1),
      calc(100% + var(--o) - var(--b)) calc(var(--o) * -1),
      calc(100% - var(--b) * 1.4) 0,
      100% 0,
      calc(100% - var(--b)) var(--b),
      calc(100% - var(--b)) calc(var(--b) + var(--ff, 0px)),
      calc(var(--b) + var(--ff, 0px)) calc(100% - var(--b)),
      calc(var(--b)) calc(100% - var(--b)),
      0 100%,
      0 calc(100% - var(--b) * 1.4),
      calc(var(--o) * -1) calc(100% + var(--o) - var(--b))
    );
  }

  /* Firefox renders a blurry edge for a diagonal clip-path + rotation,
    so we need to extend the clip-path slightly further on the diagonal */
  @supports (-moz-appearance: none) {
    :host([theme~='arrow']) [part='arrow'] {
      --ff: 1px;
    }
  }

  /* bottom / top */
  :host([theme~='arrow']:is([position^='bottom'], [position^='top'])[start-aligned]) [part='arrow'] {
    inset-inline-start: var(--_arrow-inset);
  }

  :host([theme~='arrow']:is([position^='bottom'], [position^='top'])[end-aligned]) [part='arrow'] {
    inset-inline-end: var(--_arrow-inset);
  }

  :host([theme~='arrow']:is([position^='bottom'], [position^='top'])[arrow-centered]) [part='arrow'] {
    inset-inline-start: 50%;
  }

  /* bottom */
  :host([theme~='arrow']:is([position^='bottom'], [position^='top'])[top-aligned]) [part='arrow'] {
    top: 0;
    translate: calc(-50% * var(--_rtl-multiplier)) -50%;
  }

  :host([theme~='arrow']:is([position^='bottom'], [position^='top'])[end-aligned][top-aligned]) [part='arrow'] {
    translate: calc(50% * var(--_rtl-multiplier)) -50%;
  }

  /* top */
  :host([theme~='arrow']:is([position^='bottom'], [position^='top'])[bottom-aligned]) [part='arrow'] {
    bottom: 0;
    rotate: 225deg;
    translate: calc(-50% * var(--_rtl-multiplier)) 50%;
  }

  :host([theme~='arrow']:is([position^='bottom'], [position^='top'])[end-aligned][bottom-aligned]) [part='arrow'] {
    translate: calc(50% * var(--_rtl-multiplier)) 50%;
  }

  /* start / end */
  :host([theme~='arrow']:is([position^='start'], [position^='end'])[top-aligned]) [part='arrow'] {
    rotate: -45deg;
    top: var(--_arrow-inset);
  }

  :host([theme~='arrow']:is([position^='start'], [position^='end'])[bottom-aligned]) [part='arrow'] {
    rotate: -45deg;
    bottom: var(--_arrow-inset);
  }

  :host([theme~='arrow']:is([position='start'], [position='end'])[top-aligned]) [part='arrow'] {
    top: 50%;
  }

  :host([dir='rtl'][theme~='arrow']:is([position^='start'], [position^='end'])) [part='arrow'] {
    scale: -1;
  }

  /* end */
  :host([theme~='arrow']:is([position^='start'], [position^='end'])[start-aligned]) [part='arrow'] {
    inset-inline-start: 0;
    translate: calc(-50% * var(--_rtl-multiplier)) -50%;
  }

  :host([theme~='arrow']:is([position^='start'], [position^='end'])[start-aligned][bottom-aligned]) [part='arrow'] {
    translate: calc(-50% * var(--_rtl-multiplier)) 50%;
  }

  /* start */
  :host([theme~='arrow']:is([position^='start'], [position^='end'])[end-aligned]) [part='arrow'] {
    rotate: 135deg;
    inset-inline-end: 0;
    translate: calc(50% * var(--_rtl-multiplier)) -50%;
  }

  :host([theme~='arrow']:is([position^='start'], [position^='end'])[end-aligned][bottom-aligned]) [part='arrow'] {
    translate: calc(50% * var(--_rtl-multiplier)) 50%;
  }

  @media (forced-colors: active) {
    :host {
      --_border-width: 3px;
    }
  }
`,I=[u,F]})),R,z=e((()=>{_(),g(),x(),l(),c(),a(),T(),L(),i(),R=class extends y(D(t(b(ne(n))))){static get is(){return`vaadin-popover-overlay`}static get styles(){return I}static get lumoInjector(){return{...super.lumoInjector,includeBaseStyles:!0}}render(){return m`
      <div id="backdrop" part="backdrop" hidden ?hidden="${!this.withBackdrop}"></div>
      <div part="overlay" id="overlay">
        <div part="arrow"></div>
        <div part="content" id="content"><slot></slot></div>
      </div>
    `}updated(e){super.updated(e),e.has(`restoreFocusNode`)&&this.opened&&(this.restoreFocusNode&&A(this.restoreFocusNode.focusElement||this.restoreFocusNode)?this.__focusRestorationController.saveFocus():this.restoreFocusNode||(this.__focusRestorationController.focusNode=null))}get _contentRoot(){return this.owner}get _rendererRoot(){return this.owner}get _focusTrapRoot(){return this.owner}_shouldAddGlobalListeners(){return!0}_shouldCloseOnOutsideClick(e){return!e.composedPath().includes(this.positionTarget)&&super._shouldCloseOnOutsideClick(e)}},w(R)})),B,V=e((()=>{N(),g(),B=class{constructor(e){this.host=e,this.__onKeyDown=this.__onKeyDown.bind(this)}activate(){document.addEventListener(`keydown`,this.__onKeyDown,!0)}deactivate(){document.removeEventListener(`keydown`,this.__onKeyDown,!0)}__handleTab(e){let t=this.host,n=this.__getTargetFocusable();if(n&&A(n)){e.preventDefault(),t.noTabFocus?this.__moveLogicalNext(e,n):t.focus();return}if(A(this.__getLastPopoverFocusable())){this.__moveLogicalNext(e,t.noTabFocus?n:t);return}let r=S(),i=this.__getScopeFocusables(),a=i.indexOf(r);a>=0&&i[a+1]===t&&this.__moveLogicalNext(e,r,i)}__handleShiftTab(e){let t=this.host,n=this.__getTargetFocusable();if(n&&A(n)&&t.__shouldRestoreFocus&&(t.__shouldRestoreFocus=!1),A(t)){e.preventDefault(),n.focus();return}let r=S();if(t.contains(r))return;let i=this.__getScopeFocusables(),a=this.__buildLogicalList(i),o=a.indexOf(r),s=o>0?a[o-1]:null;if(s===t){e.preventDefault(),this.__getLastPopoverFocusable().focus();return}let c=i.indexOf(r);if(c>0&&i[c-1]===t){s?(e.preventDefault(),s.focus()):O(t)?this.__wrapToLogicalLast(e,a):t.noTabFocus&&e.preventDefault();return}!s&&O(t)&&this.__wrapToLogicalLast(e,a)}__onKeyDown(e){this.host.modal||e.key===`Tab`&&(e.shiftKey?this.__handleShiftTab(e):this.__handleTab(e))}__getTargetFocusable(){let e=this.host.target;return e?e.focusElement||e:null}__getLastPopoverFocusable(){return j(this.host._overlayElement.$.content).pop()||this.host}__getScopeFocusables(){let e=this.host;return j(O(e)||document.body).filter(t=>t===e||!e.contains(t))}__buildLogicalList(e=this.__getScopeFocusables()){let t=this.host,n=this.__getTargetFocusable(),r=e.filter(e=>e!==t);if(!t.noTabFocus&&n&&n!==t){let e=r.indexOf(n);e>=0&&r.splice(e+1,0,t)}return r}__moveLogicalNext(e,t,n){let r=this.host,i=this.__buildLogicalList(n),a=i.indexOf(t),o;if(a>=0){let e=a+1;i[e]===r&&(e+=1),o=i[e],!o&&O(r)&&(o=i[0])}o?(e.preventDefault(),o.focus()):r.noTabFocus&&e.preventDefault()}__wrapToLogicalLast(e,t){let n=t.at(-1);if(!n)return;let r=n===this.host?this.__getLastPopoverFocusable():n;e.preventDefault(),r.focus()}}})),H,U,W,G,K,q,J,Y=e((()=>{z(),_(),v(),g(),x(),te(),c(),ie(),h(),f(),V(),M(),P(),H=500,U=H,W=H,G=H,K=class{constructor(e){this.host=e}get isClosing(){return this.__closeTimeout!=null}get __focusDelay(){let e=this.host;return e.focusDelay!=null&&e.focusDelay>=0?e.focusDelay:U}get __hoverDelay(){let e=this.host;return e.hoverDelay!=null&&e.hoverDelay>=0?e.hoverDelay:W}get __hideDelay(){let e=this.host;return e.hideDelay!=null&&e.hideDelay>=0?e.hideDelay:G}open(e={immediate:!1}){if(this.isClosing){this.__abortClose();return}let{immediate:t,trigger:n}=e,r=n===`hover`&&this.__hoverDelay>0,i=n===`focus`&&this.__focusDelay>0;!t&&(r||i)?this.__scheduleOpen(n):this.__showPopover()}close(e){this.__openTimeout==null?e||this.__hideDelay===0?(this.__abortClose(),this.__setOpened(!1)):this.__scheduleClose():this.__abortOpen()}__setOpened(e){this.host.opened=e}__showPopover(){this.__abortClose(),this.__setOpened(!0)}__abortClose(){this.__closeTimeout&&=(clearTimeout(this.__closeTimeout),null)}__abortOpen(){this.__openTimeout&&=(clearTimeout(this.__openTimeout),null)}__scheduleClose(){this.__closeTimeout=setTimeout(()=>{this.__closeTimeout=null,this.__setOpened(!1)},this.__hideDelay)}__scheduleOpen(e){this.__abortOpen();let t=e===`focus`?this.__focusDelay:this.__hoverDelay;this.__openTimeout=setTimeout(()=>{this.__openTimeout=null,this.__showPopover()},t)}},q=e=>o(e,e=>e.localName!==`vaadin-tooltip-overlay`),J=class extends C(k(d(s(b(n))))){static get is(){return`vaadin-popover`}static get styles(){return E`
      :host([opened]),
      :host([opening]),
      :host([closing]) {
        display: block !important;
        position: fixed;
        outline: none;
      }

      :host,
      :host([hidden]) {
        display: none !important;
      }

      :host(:focus-visible) ::part(overlay) {
        outline: var(--vaadin-focus-ring-width) solid var(--vaadin-focus-ring-color);
      }
    `}static get properties(){return{accessibleName:{type:String},accessibleNameRef:{type:String},autofocus:{type:Boolean},height:{type:String},width:{type:String},focusDelay:{type:Number},hideDelay:{type:Number},hoverDelay:{type:Number},opened:{type:Boolean,value:!1,notify:!0,reflectToAttribute:!0,observer:`__openedChanged`},role:{type:String,reflectToAttribute:!0},overlayRole:{type:String},renderer:{type:Object},modal:{type:Boolean,value:!1},noCloseOnOutsideClick:{type:Boolean,value:!1},noCloseOnEsc:{type:Boolean,value:!1},noTabFocus:{type:Boolean,value:!1},trigger:{type:Array,value:()=>[`click`]},withBackdrop:{type:Boolean,value:!1},__shouldRestoreFocus:{type:Boolean,value:!1,sync:!0}}}static get observers(){return[`__updateAriaAttributes(opened, role, target)`]}static setDefaultFocusDelay(e){U=e!=null&&e>=0?e:H}static setDefaultHideDelay(e){G=e!=null&&e>=0?e:H}static setDefaultHoverDelay(e){W=e!=null&&e>=0?e:H}constructor(){super(),this.__generatedId=`vaadin-popover-${re()}`,this.__onTargetClick=this.__onTargetClick.bind(this),this.__onTargetFocusIn=this.__onTargetFocusIn.bind(this),this.__onTargetFocusOut=this.__onTargetFocusOut.bind(this),this.__onTargetMouseEnter=this.__onTargetMouseEnter.bind(this),this.__onTargetMouseLeave=this.__onTargetMouseLeave.bind(this),this._openedStateController=new K(this),this._focusController=new B(this)}render(){let e=this.__effectivePosition;return m`
      <vaadin-popover-overlay
        id="overlay"
        .renderer="${this.renderer}"
        .owner="${this}"
        theme="${ae(this._theme)}"
        .positionTarget="${this.target}"
        .position="${e}"
        .opened="${this.opened}"
        .modeless="${!this.modal}"
        .focusTrap="${this.modal}"
        .withBackdrop="${this.withBackdrop}"
        ?no-horizontal-overlap="${this.__computeNoHorizontalOverlap(e)}"
        ?no-vertical-overlap="${this.__computeNoVerticalOverlap(e)}"
        .horizontalAlign="${this.__computeHorizontalAlign(e)}"
        .verticalAlign="${this.__computeVerticalAlign(e)}"
        @mousedown="${this.__onOverlayMouseDown}"
        @mouseenter="${this.__onOverlayMouseEnter}"
        @mouseleave="${this.__onOverlayMouseLeave}"
        @focusin="${this.__onOverlayFocusIn}"
        @focusout="${this.__onOverlayFocusOut}"
        @opened-changed="${this.__onOpenedChanged}"
        .restoreFocusOnClose="${this.__shouldRestoreFocus}"
        .restoreFocusNode="${this.target}"
        exportparts="backdrop, overlay, content, arrow"
        @vaadin-overlay-escape-press="${this.__onEscapePress}"
        @vaadin-overlay-outside-click="${this.__onOutsideClick}"
        @vaadin-overlay-open="${this.__onOverlayOpened}"
        @vaadin-overlay-closed="${this.__onOverlayClosed}"
      >
        <slot></slot>
      </vaadin-popover-overlay>
    `}requestContentUpdate(){!this.renderer||!this._overlayElement||this._overlayElement.requestContentUpdate()}ready(){super.ready(),this._overlayElement=this.$.overlay,this.setAttribute(`tabindex`,`0`),this.addEventListener(`focusin`,e=>{this.__onFocusIn(e)}),this.addEventListener(`focusout`,e=>{this.__onFocusOut(e)}),this.hasAttribute(`role`)||(this.role=`dialog`)}willUpdate(e){super.willUpdate(e),e.has(`overlayRole`)&&(this.role=this.overlayRole)}updated(e){if(super.updated(e),e.has(`width`)||e.has(`height`)){let{width:e,height:t}=this;requestAnimationFrame(()=>this.$.overlay.setBounds({width:e,height:t},!1))}e.has(`accessibleName`)&&(this.accessibleName?this.setAttribute(`aria-label`,this.accessibleName):this.removeAttribute(`aria-label`)),e.has(`accessibleNameRef`)&&(this.accessibleNameRef?this.setAttribute(`aria-labelledby`,this.accessibleNameRef):this.removeAttribute(`aria-labelledby`)),e.has(`modal`)&&(this.modal?this.setAttribute(`aria-modal`,`true`):this.removeAttribute(`aria-modal`))}connectedCallback(){super.connectedCallback(),this.id||=this.__generatedId}disconnectedCallback(){super.disconnectedCallback(),queueMicrotask(()=>{this.isConnected||this._openedStateController.close(!0)})}_addTargetListeners(e){e.addEventListener(`click`,this.__onTargetClick),e.addEventListener(`mouseenter`,this.__onTargetMouseEnter),e.addEventListener(`mouseleave`,this.__onTargetMouseLeave),e.addEventListener(`focusin`,this.__onTargetFocusIn),e.addEventListener(`focusout`,this.__onTargetFocusOut)}_removeTargetListeners(e){e.removeEventListener(`click`,this.__onTargetClick),e.removeEventListener(`mouseenter`,this.__onTargetMouseEnter),e.removeEventListener(`mouseleave`,this.__onTargetMouseLeave),e.removeEventListener(`focusin`,this.__onTargetFocusIn),e.removeEventListener(`focusout`,this.__onTargetFocusOut)}__openedChanged(e,t){e?this._focusController.activate():t&&this._focusController.deactivate()}__updateAriaAttributes(e,t,n){if(this.__oldTarget){let e=this.__oldTarget.ariaTarget||this.__oldTarget;e.removeAttribute(`aria-haspopup`),e.removeAttribute(`aria-expanded`),e.removeAttribute(`aria-controls`)}if(n){let r=n.ariaTarget||n,i=t===`dialog`||t===`alertdialog`;r.setAttribute(`aria-haspopup`,i?`dialog`:`true`),r.setAttribute(`aria-expanded`,e?`true`:`false`),r.setAttribute(`aria-controls`,this.id),this.__oldTarget=n}}__onTargetClick(){this.__hasTrigger(`click`)&&(this.opened||(this.__shouldRestoreFocus=!0),this.opened?this._openedStateController.close(!0):this._openedStateController.open({immediate:!0}))}__onTargetFocusIn(){if(this.__focusInside=!0,this.__hasTrigger(`focus`)){if(this.__hasTrigger(`click`)&&!r())return;this.__shouldRestoreFocus||(this.__shouldRestoreFocus=!0,this._openedStateController.open({trigger:`focus`}))}}__onTargetFocusOut(e){this._overlayElement.opened&&!q(this._overlayElement)&&p(this._overlayElement)||this.__hasTrigger(`focus`)&&this.__mouseDownInside||this.contains(e.relatedTarget)||this.__handleFocusout()}__onTargetMouseEnter(){this.__hoverInside=!0,this.__hasTrigger(`hover`)&&!this.opened&&(this.modal&&(this.target.style.pointerEvents=`auto`),this._openedStateController.open({trigger:`hover`}))}__onTargetMouseLeave(e){this.contains(e.relatedTarget)||this._overlayElement.opened&&!q(this._overlayElement)&&p(this._overlayElement)||this.__handleMouseLeave()}__onFocusIn(){this.__focusInside=!0,(this.__hasTrigger(`focus`)||this.__hasTrigger(`click`))&&(this.__shouldRestoreFocus=!0)}__onFocusOut(e){!q(this._overlayElement)&&p(this._overlayElement)||this.__hasTrigger(`focus`)&&this.__mouseDownInside||e.relatedTarget===this.target||this.contains(e.relatedTarget)||this.__handleFocusout()}__onOverlayMouseDown(){this.__hasTrigger(`focus`)&&(this.__mouseDownInside=!0,document.addEventListener(`mouseup`,()=>{this.__mouseDownInside=!1},{once:!0}))}__onOverlayMouseEnter(){this.__hoverInside=!0,this.__hasTrigger(`hover`)&&this._openedStateController.isClosing&&this._openedStateController.open({immediate:!0})}__onOverlayMouseLeave(e){e.relatedTarget!==this.target&&(!q(this._overlayElement)&&p(this._overlayElement)||this.__handleMouseLeave())}__handleFocusout(){this.__focusInside=!1,!(this.__hasTrigger(`hover`)&&this.__hoverInside)&&this.__hasTrigger(`focus`)&&(r()&&(this.__shouldRestoreFocus=!1),this._openedStateController.close(!0))}__handleMouseLeave(){this.__hoverInside=!1,!(this.__hasTrigger(`focus`)&&this.__focusInside)&&this.__hasTrigger(`hover`)&&this._openedStateController.close()}__onOpenedChanged(e){this.opened=e.detail.value}__onOverlayOpened(){this.autofocus&&!this.modal&&this.focus()}__onOverlayClosed(){this.__shouldRestoreFocus&&setTimeout(()=>{this.__shouldRestoreFocus=!1}),this.modal&&this.target&&this.target.style.pointerEvents&&(this.target.style.pointerEvents=``),this.dispatchEvent(new CustomEvent(`closed`))}__onEscapePress(e){this.noCloseOnEsc&&e.preventDefault()}__onOutsideClick(e){this.noCloseOnOutsideClick&&e.preventDefault()}__hasTrigger(e){return Array.isArray(this.trigger)&&this.trigger.includes(e)}},w(J)})),X,Z,Q,$,oe=e((()=>{Y(),X=window,X.Vaadin||={},X.Vaadin.Flow||={},X.Vaadin.Flow.popover||={},Object.assign(X.Vaadin.Flow.popover,{setDefaultHideDelay:e=>J.setDefaultHideDelay(e),setDefaultFocusDelay:e=>J.setDefaultFocusDelay(e),setDefaultHoverDelay:e=>J.setDefaultHoverDelay(e)}),{defaultHideDelay:Z,defaultFocusDelay:Q,defaultHoverDelay:$}=X.Vaadin.Flow.popover,Z&&J.setDefaultHideDelay(Z),Q&&J.setDefaultFocusDelay(Q),$&&J.setDefaultHoverDelay($)}));e((()=>{Y(),oe()}))();