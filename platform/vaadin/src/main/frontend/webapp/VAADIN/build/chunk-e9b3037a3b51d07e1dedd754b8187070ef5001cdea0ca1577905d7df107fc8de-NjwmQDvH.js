import{n as e}from"./rolldown-runtime-BgaNhQyE.js";import{An as t,At as n,Cr as r,Dr as i,Dt as a,Er as o,Fn as s,Gn as c,H as l,Hn as u,It as d,Jn as f,Kn as p,L as m,Lt as ee,Mn as h,Nn as te,Or as g,Ot as ne,Pn as _,R as v,Sn as y,Sr as b,St as x,Ut as S,V as re,Vn as C,Wt as w,_t as ie,a as T,ar as E,br as D,g as O,h as k,in as A,ir as j,jn as M,jr as N,kn as P,kr as ae,kt as oe,ln as se,o as ce,qn as le,rn as F,un as ue,vr as de,wn as I,wt as L,xr as fe,yr as R}from"./indexhtml-C15Xwie0.js";var z,B,pe=e((()=>{P(),b(),d(),z=N`
  :host {
    --_arrow-size: var(--vaadin-slider-bubble-arrow-size, 8px);
    --_border-width: var(
      --vaadin-slider-bubble-border-width,
      var(--vaadin-tooltip-border-width, var(--vaadin-overlay-border-width, 1px))
    );
    --_default-offset: var(--vaadin-slider-bubble-offset, 2px);
    --_rtl-multiplier: 1;
  }

  :host([dir='rtl']) {
    --_rtl-multiplier: -1;
  }

  [part='overlay'] {
    position: relative;
    overflow: visible;
    max-width: var(--vaadin-tooltip-max-width, 40ch);
    padding: var(
      --vaadin-slider-bubble-padding,
      var(--vaadin-tooltip-padding, var(--vaadin-padding-block-container) var(--vaadin-padding-inline-container))
    );
    border: var(
        --vaadin-slider-bubble-border-width,
        var(--vaadin-tooltip-border-width, var(--vaadin-overlay-border-width, 1px))
      )
      solid
      var(
        --vaadin-slider-bubble-border-color,
        var(--vaadin-tooltip-border-color, var(--vaadin-overlay-border-color, var(--vaadin-border-color-secondary)))
      );
    border-radius: var(
      --vaadin-slider-bubble-border-radius,
      var(--vaadin-tooltip-border-radius, var(--vaadin-radius-m))
    );
    background: var(
      --vaadin-slider-bubble-background,
      var(--vaadin-tooltip-background, var(--vaadin-background-color))
    );
    color: var(--vaadin-slider-bubble-text-color, var(--vaadin-tooltip-text-color, inherit));
    font-size: var(--vaadin-slider-bubble-font-size, var(--vaadin-tooltip-font-size, 0.9em));
    font-weight: var(--vaadin-slider-bubble-font-weight, var(--vaadin-tooltip-font-weight, inherit));
    line-height: var(--vaadin-slider-bubble-line-height, var(--vaadin-tooltip-line-height, inherit));
    box-shadow: var(--vaadin-slider-bubble-shadow, var(--vaadin-tooltip-shadow, 0 3px 8px -1px rgba(0, 0, 0, 0.2)));
  }

  :host([top-aligned]) [part='overlay'] {
    margin-top: var(--vaadin-slider-bubble-offset, calc(var(--_arrow-size) + var(--_default-offset)));
  }

  :host([bottom-aligned]) [part='overlay'] {
    margin-bottom: var(--vaadin-slider-bubble-offset, calc(var(--_arrow-size) + var(--_default-offset)));
  }

  [part='arrow'] {
    display: block;
    position: absolute;
    background: inherit;
    border: inherit;
    border-start-start-radius: var(--vaadin-slider-bubble-arrow-border-radius, 0);
    inset-inline-start: 50%;
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
    [part='arrow'] {
      --ff: 1px;
    }
  }

  :host([top-aligned]) [part='arrow'] {
    top: 0;
    translate: calc(-50% * var(--_rtl-multiplier)) -50%;
  }

  :host([end-aligned][top-aligned]) [part='arrow'] {
    translate: calc(50% * var(--_rtl-multiplier)) -50%;
  }

  :host([bottom-aligned]) [part='arrow'] {
    bottom: 0;
    rotate: 225deg;
    translate: calc(-50% * var(--_rtl-multiplier)) 50%;
  }

  :host([end-aligned][bottom-aligned]) [part='arrow'] {
    translate: calc(50% * var(--_rtl-multiplier)) 50%;
  }
`,B=[ee,z]})),V,me=e((()=>{b(),E(),f(),u(),n(),ne(),s(),M(),pe(),V=class extends a(oe(le(t(C(_(r)))))){static get is(){return`vaadin-slider-bubble-overlay`}static get styles(){return B}static get lumoInjector(){return{...super.lumoInjector,includeBaseStyles:!0}}render(){return g`
      <div part="overlay" id="overlay">
        <div part="arrow"></div>
        <div part="content" id="content"><slot></slot></div>
      </div>
    `}_shouldCloseOnOutsideClick(){return!1}_updatePosition(){if(super._updatePosition(),!this.positionTarget||!this.opened)return;let e=this.positionTarget.getBoundingClientRect(),t=this.$.overlay.getBoundingClientRect(),n=e.width/2-t.width/2;if(this.style.left){let e=t.left+n;e>0&&(this.style.left=`${e}px`)}if(this.style.right){let e=parseFloat(this.style.right)+n;e>0&&(this.style.right=`${e}px`)}}},j(V)})),H,U=e((()=>{me(),b(),x(),E(),u(),te(),H=class extends h(C(r)){static get is(){return`vaadin-slider-bubble`}static get styles(){return N`
      :host {
        display: contents;
      }
    `}static get properties(){return{positionTarget:{type:Object},opened:{type:Boolean,value:!1,reflectToAttribute:!0}}}render(){return g`
      <vaadin-slider-bubble-overlay
        id="overlay"
        .owner="${this}"
        .opened="${this.opened}"
        .positionTarget="${this.positionTarget}"
        theme="${L(this._theme)}"
        vertical-align="bottom"
        no-vertical-overlap
        modeless
        exportparts="overlay, content, arrow"
      >
        <slot></slot>
      </vaadin-slider-bubble-overlay>
    `}},j(H)})),W,G,K,he=e((()=>{ae(),D(),W=`important`,G=` !important`,K=de(class extends R{constructor(e){if(super(e),e.type!==fe.ATTRIBUTE||e.name!==`style`||e.strings?.length>2)throw Error("The `styleMap` directive must be used in the `style` attribute and must be the only part in the attribute.")}render(e){return Object.keys(e).reduce((t,n)=>{let r=e[n];return r==null?t:t+`${n=n.includes(`-`)?n:n.replace(/(?:^(webkit|moz|ms|o)|)(?=[A-Z])/g,`-$&`).toLowerCase()}:${r};`},``)}update(e,[t]){let{style:n}=e.element;if(this.ft===void 0)return this.ft=new Set(Object.keys(t)),this.render(t);for(let e of this.ft)t[e]??(this.ft.delete(e),e.includes(`-`)?n.removeProperty(e):n[e]=null);for(let e in t){let r=t[e];if(r!=null){this.ft.add(e);let t=typeof r==`string`&&r.endsWith(G);e.includes(`-`)||t?n.setProperty(e,t?r.slice(0,-11):r,t?W:``):n[e]=r}}return i}})})),q=e((()=>{he()})),J,Y=e((()=>{P(),b(),J=N`
  :host {
    box-sizing: border-box;
    user-select: none;
    -webkit-user-select: none;
    --_thumb-width: var(--vaadin-slider-thumb-width, 1lh);
    --_thumb-height: var(--vaadin-slider-thumb-height, 1lh);
  }

  :host([hidden]) {
    display: none !important;
  }

  :host([disabled]) {
    cursor: var(--vaadin-disabled-cursor);
    --vaadin-slider-fill-background: linear-gradient(
        var(--vaadin-border-color-secondary),
        var(--vaadin-border-color-secondary)
      )
      var(--vaadin-background-color);
    --vaadin-slider-thumb-background: var(--vaadin-slider-fill-background);
    --vaadin-slider-thumb-border-color: transparent;
  }

  :host([readonly]) {
    --vaadin-slider-fill-background: var(--vaadin-border-color);
    --vaadin-slider-thumb-background: var(--vaadin-background-color);
    --vaadin-slider-thumb-border-color: var(--vaadin-border-color);
    --_outline-style: dashed;
  }

  :host([min-max-visible]) {
    grid-template:
      'label' auto var(--_helper-above-field, 'helper' auto) 'baseline' 0 'input' 1fr 'marks' auto var(
        --_helper-below-field,
        'helper' auto
      )
      'error' auto / 100%;
  }

  #controls {
    grid-area: input;
    display: inline-grid;
    align-items: center;
    width: var(--vaadin-field-default-width, 12em);
    max-width: 100%;
    min-width: 100%;
    --_track-width: calc(100% - var(--_thumb-width));
  }

  :host([has-label]) #controls {
    border-block: var(--vaadin-input-field-border-width, 1px) solid transparent;
    padding-block: var(--vaadin-padding-block-container);
  }

  [part='track'] {
    box-sizing: border-box;
    grid-row: 1;
    grid-column: track-start / track-end;
    display: grid;
    grid-template-columns: subgrid;
    align-items: center;
    width: 100%;
    height: var(--vaadin-slider-track-height, 0.25lh);
    background: var(--vaadin-slider-track-background, var(--vaadin-background-container));
    border-radius: var(--vaadin-slider-track-border-radius, var(--vaadin-radius-m));
    border: var(--vaadin-slider-track-border-width, 0) solid
      var(--vaadin-slider-track-border-color, var(--vaadin-border-color-secondary));
  }

  [part='track-fill'] {
    box-sizing: border-box;
    grid-column: fill-start / fill-end;
    height: 100%;
    background: var(--vaadin-slider-fill-background, var(--vaadin-text-color));
    box-shadow: inset 0 0 0 var(--vaadin-slider-fill-border-width, 1px)
      var(--vaadin-slider-fill-border-color, transparent);
  }

  [part~='thumb'] {
    box-sizing: border-box;
    grid-row: 1;
    grid-column: thumb1;
    width: var(--_thumb-width);
    height: var(--_thumb-height);
    background: var(--vaadin-slider-thumb-background, var(--vaadin-background-color));
    border: var(--vaadin-slider-thumb-border-width, 1px) solid
      var(--vaadin-slider-thumb-border-color, var(--vaadin-text-color));
    border-radius: var(--vaadin-slider-thumb-border-radius, var(--vaadin-radius-l));
  }

  :host([readonly]) [part='track-fill'] {
    border-inline-end: none;
  }

  ::slotted(input) {
    grid-row: 1;
    grid-column: track-start / track-end;
    appearance: none;
    width: calc(100% + max(0px, 24px - var(--_thumb-width)));
    height: var(--_thumb-height);
    font: inherit;
    margin: 0;
    margin-inline: calc(min(0px, var(--_thumb-width) - 24px) / 2);
    background: transparent;
    outline: 0;
    -webkit-tap-highlight-color: transparent;
    cursor: inherit;
    touch-action: none;
    z-index: 999;

    @media (pointer: coarse) {
      pointer-events: none;
    }
  }

  [part='marks'] {
    display: none;
    font-size: var(--vaadin-slider-marks-font-size, 0.75em);
    font-weight: var(--vaadin-slider-marks-font-weight, inherit);
    color: var(--vaadin-slider-marks-color, var(--vaadin-text-color-secondary));
  }

  :host([min-max-visible]) [part='marks'] {
    grid-area: marks;
    display: flex;
    justify-content: space-between;
  }
`})),X,Z=e((()=>{ue(),l(),X=e=>class extends re(se(e)){static get properties(){return{min:{type:Number,sync:!0},max:{type:Number,sync:!0},step:{type:Number,sync:!0},readonly:{type:Boolean,reflectToAttribute:!0},valueAlwaysVisible:{type:Boolean,value:!1,sync:!0},minMaxVisible:{type:Boolean,reflectToAttribute:!0},__value:{type:Array,sync:!0}}}get slotStyles(){let e=this.localName;return[`
          ${e} > input::-webkit-slider-runnable-track {
            height: 100%;
          }

          ${e} > input::-webkit-slider-thumb {
            appearance: none;
            width: max(24px, var(--_thumb-width));
            height: max(24px, var(--_thumb-height));
            margin-block: calc((var(--_thumb-height) - 24px) / 2);
            /* iOS needs these */
            background: transparent;
            box-shadow: none;
            pointer-events: auto;
          }

          ${e} > input::-moz-range-thumb {
            border: 0;
            background: transparent;
            width: max(24px, var(--_thumb-width));
            height: max(24px, var(--_thumb-height));
            pointer-events: auto;
          }

          ${e}:not([readonly]) > input::-webkit-slider-thumb {
            cursor: var(--vaadin-slider-thumb-cursor, grab);
          }

          ${e}:not([readonly]) > input::-moz-range-thumb {
            cursor: var(--vaadin-slider-thumb-cursor, grab);
          }

          ${e}:is([active], [start-active], [end-active]) > input::-webkit-slider-thumb {
            cursor: var(--vaadin-slider-thumb-cursor-active, grabbing);
          }

          ${e}:is([active], [start-active], [end-active]) > input::-moz-range-thumb {
            cursor: var(--vaadin-slider-thumb-cursor-active, grabbing);
          }

          ${e}[disabled] > input::-webkit-slider-thumb {
            cursor: var(--vaadin-disabled-cursor, not-allowed);
          }

          ${e}[disabled] > input::-moz-range-thumb {
            cursor: var(--vaadin-disabled-cursor, not-allowed);
          }
        `]}constructor(){super(),this.addEventListener(`pointerdown`,e=>this.__onPointerDown(e))}firstUpdated(){super.firstUpdated(),this.__lastCommittedValue=this.value}__updateValue(e,t,n=this.__value){let{min:r,max:i,step:a}=this.__getConstraints(),o=n[t-1]??r,s=n[t+1]??i,c=Math.min(Math.max(e,o),s),l=this.__getStepPrecision(a),u=c-o,d=Math.round(u/a)*a,f=parseFloat((o+d).toFixed(l)),p=f<=s?f:parseFloat((f-a).toFixed(l));this.__value=n.with(t,p)}__getStepPrecision(e){let t=String(e).split(`.`)[1];return t?t.length:0}__getConstraints(){return{min:this.min??0,max:this.max??100,step:this.step??1}}__getPercentFromValue(e){let{min:t,max:n}=this.__getConstraints();return n<=t?0:(Math.min(Math.max(e,t),n)-t)/(n-t)}__updateBubbleState(e,{active:t,focused:n,hover:r,opened:i,otherOpened:a}){e.has(t)&&(this[t]?this[r]=!0:e.get(t)&&(this[i]=this[r])),e.has(n)&&(this[n]?(this[i]=!0,a&&(this[a]=!1)):e.get(n)&&(this[i]=this[r])),e.has(r)&&(this[r]?(this[i]=!0,a&&(this[a]=!1)):e.get(r)&&(this[i]=this[t]))}__onPointerDown(e){e.composedPath().includes(this.$.controls)&&this.readonly&&e.preventDefault()}__dispatchInputEvent(){this.dispatchEvent(new Event(`input`,{bubbles:!0,composed:!0}))}__detectAndDispatchChange(){JSON.stringify(this.__lastCommittedValue)!==JSON.stringify(this.value)&&(this.__lastCommittedValue=this.value,this.dispatchEvent(new Event(`change`,{bubbles:!0})))}__onChange(e){e.stopPropagation(),this.__detectAndDispatchChange()}}})),Q,ge=e((()=>{U(),b(),x(),q(),A(),y(),E(),p(),u(),w(),O(),v(),s(),M(),Y(),Z(),Q=class extends k(X(F(c(t(C(_(r))))))){static get is(){return`vaadin-range-slider`}static get styles(){return[m,J,N`
        :host([focus-ring][start-focused]) [part~='thumb-start'],
        :host([focus-ring][end-focused]) [part~='thumb-end'] {
          outline: var(--vaadin-focus-ring-width) var(--_outline-style, solid) var(--vaadin-focus-ring-color);
          outline-offset: 1px;
        }

        #controls {
          grid-template-columns:
            [track-start]
            calc(var(--start-value) * var(--_track-width))
            [thumb1]
            0
            [fill-start]
            calc((var(--end-value) - var(--start-value)) * var(--_track-width))
            [fill-end thumb2]
            0
            calc((1 - var(--end-value)) * var(--_track-width))
            var(--_thumb-width)
            [track-end];
        }

        [part='track-fill'] {
          margin-inline-start: var(--_thumb-width);
        }

        [part~='thumb-end'] {
          grid-column: thumb2;
        }

        :host([readonly]) [part='track-fill'] {
          border-inline-start: none;
        }

        ::slotted(input:last-of-type) {
          clip-path: inset(
            min(0px, (var(--_thumb-height) - 24px) / 2) 0 min(0px, (var(--_thumb-height) - 24px) / 2)
              clamp(
                0%,
                var(--_thumb-width) / 2 + var(--start-value) * var(--_track-width) +
                  (var(--end-value) - var(--start-value)) * var(--_track-width) / 2,
                100%
              )
          );
        }

        :host([dir='rtl']) ::slotted(input:last-of-type) {
          clip-path: inset(
            min(0px, (var(--_thumb-height) - 24px) / 2)
              clamp(
                0%,
                var(--_thumb-width) / 2 + var(--start-value) * var(--_track-width) +
                  (var(--end-value) - var(--start-value)) * var(--_track-width) / 2,
                100%
              )
              min(0px, (var(--_thumb-height) - 24px) / 2) 0
          );
        }
      `]}static get lumoInjector(){return{...super.lumoInjector,includeBaseStyles:!0}}static get properties(){return{value:{type:Array,value:()=>[0,100],notify:!0,sync:!0},accessibleNameStart:{type:String},accessibleNameEnd:{type:String},__startActive:{type:Boolean,value:!1,reflectToAttribute:!0,attribute:`start-active`,sync:!0},__endActive:{type:Boolean,value:!1,reflectToAttribute:!0,attribute:`end-active`,sync:!0},__startFocused:{type:Boolean,value:!1,reflectToAttribute:!0,attribute:`start-focused`,sync:!0},__endFocused:{type:Boolean,value:!1,reflectToAttribute:!0,attribute:`end-focused`,sync:!0},__startHover:{type:Boolean,value:!1,sync:!0},__endHover:{type:Boolean,value:!1,sync:!0},__startBubbleOpened:{type:Boolean,value:!1,sync:!0},__endBubbleOpened:{type:Boolean,value:!1,sync:!0}}}render(){let[e,t]=this.__value,n=this.__getPercentFromValue(e),r=this.__getPercentFromValue(t),{min:i,max:a}=this.__getConstraints();return g`
      <div class="vaadin-slider-container">
        <div part="label" @click="${this.focus}">
          <slot name="label"></slot>
          <span part="required-indicator" aria-hidden="true"></span>
        </div>

        <div id="controls" style="${K({"--start-value":n,"--end-value":r})}">
          <div part="track">
            <div part="track-fill"></div>
          </div>
          <div part="thumb thumb-start"></div>
          <div part="thumb thumb-end"></div>
          <slot name="input"></slot>
          <slot name="bubble"></slot>
        </div>

        <div part="marks" aria-hidden="true">
          <span part="min">${i}</span>
          <span part="max">${a}</span>
        </div>

        <div part="helper-text">
          <slot name="helper"></slot>
        </div>

        <div part="error-message">
          <slot name="error-message"></slot>
        </div>
      </div>
    `}constructor(){super(),this.__value=[...this.value],this.__inputId0=`slider-${S()}`,this.__inputId1=`slider-${S()}`,this.__onPointerUp=this.__onPointerUp.bind(this)}firstUpdated(){super.firstUpdated();let e=this.querySelectorAll(`[slot="input"]`);this._inputElements=[...e],this.ariaTarget=this,this.__thumbStartElement=this.shadowRoot.querySelector(`[part~="thumb-start"]`),this.__thumbEndElement=this.shadowRoot.querySelector(`[part~="thumb-end"]`),this.__bubbleElements=[...this.querySelectorAll(`vaadin-slider-bubble`)]}__onPointerDown(e){super.__onPointerDown(e);let t=this._inputElements.indexOf(e.composedPath()[0]);!this.readonly&&t!==-1&&(this.toggleAttribute(`start-active`,t===0),this.toggleAttribute(`end-active`,t===1),window.addEventListener(`pointerup`,this.__onPointerUp),window.addEventListener(`pointercancel`,this.__onPointerUp))}__onPointerUp(){window.removeEventListener(`pointerup`,this.__onPointerUp),window.removeEventListener(`pointercancel`,this.__onPointerUp),this.removeAttribute(`start-active`),this.removeAttribute(`end-active`)}update(e){super.update(e);let[t,n]=this.__value,{min:r,max:i,step:a}=this.__getConstraints();o(g`
        <input
          type="range"
          id="${this.__inputId0}"
          slot="input"
          aria-label="${this.accessibleNameStart||this.__getAriaLabel(`min`)}"
          .min="${r}"
          .max="${i}"
          .step="${a}"
          .value="${t}"
          .disabled="${this.disabled}"
          tabindex="${this.disabled?-1:0}"
          @pointerenter="${this.__onStartPointerEnter}"
          @pointermove="${this.__onStartPointerMove}"
          @pointerleave="${this.__onStartPointerLeave}"
          @keydown="${this.__onKeyDown}"
          @input="${this.__onStartInput}"
          @change="${this.__onChange}"
        />
        <input
          type="range"
          id="${this.__inputId1}"
          slot="input"
          aria-label="${this.accessibleNameEnd||this.__getAriaLabel(`max`)}"
          .min="${r}"
          .max="${i}"
          .step="${a}"
          .value="${n}"
          .disabled="${this.disabled}"
          tabindex="${this.disabled?-1:0}"
          @pointerenter="${this.__onEndPointerEnter}"
          @pointermove="${this.__onEndPointerMove}"
          @pointerleave="${this.__onEndPointerLeave}"
          @keydown="${this.__onKeyDown}"
          @input="${this.__onEndInput}"
          @change="${this.__onChange}"
        />
        <vaadin-slider-bubble
          slot="bubble"
          .positionTarget="${this.__thumbStartElement}"
          .opened="${this.valueAlwaysVisible||this.__startBubbleOpened}"
          theme="${L(this._theme)}"
        >
          ${t}
        </vaadin-slider-bubble>
        <vaadin-slider-bubble
          slot="bubble"
          .positionTarget="${this.__thumbEndElement}"
          .opened="${this.valueAlwaysVisible||this.__endBubbleOpened}"
          theme="${L(this._theme)}"
        >
          ${n}
        </vaadin-slider-bubble>
      `,this,{host:this})}willUpdate(e){super.willUpdate(e),this.__updateBubbleState(e,{active:`__startActive`,focused:`__startFocused`,hover:`__startHover`,opened:`__startBubbleOpened`,otherOpened:`__endBubbleOpened`}),this.__updateBubbleState(e,{active:`__endActive`,focused:`__endFocused`,hover:`__endHover`,opened:`__endBubbleOpened`,otherOpened:`__startBubbleOpened`})}updated(e){if(super.updated(e),e.has(`value`)||e.has(`min`)||e.has(`max`)||e.has(`step`)){let e=[...this.value];e.forEach((t,n)=>{this.__updateValue(t,n,e)})}}focus(e){this.disabled||(this._inputElements&&this._inputElements[0].focus(),super.focus(e))}blur(){if(this._inputElements){let e=this._inputElements.find(e=>I(e));e&&e.blur()}}_setFocused(e){super._setFocused(e),this.__startFocused=I(this._inputElements[0]),this.__endFocused=I(this._inputElements[1])}__getAriaLabel(e){return this.label?`${this.label} ${e}`:e}__commitValue(){this.value=[...this.__value]}__onStartInput(e){e.stopPropagation(),parseFloat(e.target.value)>this.__value[1]&&(e.target.value=this.__value[1]);let t=e.target.value;this.__updateValue(t,0),this.__updateBubble(0),this.__dispatchInputEvent(),this.__commitValue()}__onEndInput(e){e.stopPropagation(),parseFloat(e.target.value)<this.__value[0]&&(e.target.value=this.__value[0]);let t=e.target.value;this.__updateValue(t,1),this.__updateBubble(1),this.__dispatchInputEvent(),this.__commitValue()}__isThumbEvent(e,t){let n=t.getBoundingClientRect();return e.clientX>=n.left&&e.clientX<=n.right&&e.clientY>=n.top&&e.clientY<=n.bottom}__onStartPointerEnter(e){this.__isThumbEvent(e,this.__thumbStartElement)&&(this.__startHover=!0)}__onStartPointerMove(e){this.__startHover=this.__isThumbEvent(e,this.__thumbStartElement)}__onStartPointerLeave(){this.__startHover=!1}__onEndPointerEnter(e){this.__isThumbEvent(e,this.__thumbEndElement)&&(this.__endHover=!0)}__onEndPointerMove(e){this.__endHover=this.__isThumbEvent(e,this.__thumbEndElement)}__onEndPointerLeave(){this.__endHover=!1}__onKeyDown(e){let t=[`ArrowLeft`,`ArrowDown`,`PageDown`,`Home`],n=[`ArrowRight`,`ArrowUp`,`PageUp`,`End`].includes(e.key),r=t.includes(e.key);if(!n&&!r)return;let i=this._inputElements.indexOf(e.target);(this.readonly||this.__value[0]===this.__value[1]&&(i===0&&n||i===1&&r))&&e.preventDefault()}__updateBubble(e){this.__bubbleElements[e].$.overlay._updatePosition()}},j(Q)})),$,_e=e((()=>{U(),b(),x(),q(),A(),E(),p(),u(),w(),O(),ce(),v(),s(),M(),Y(),Z(),$=class extends k(X(F(c(t(C(_(r))))))){static get is(){return`vaadin-slider`}static get styles(){return[m,J,N`
        :host([focus-ring]) [part='thumb'] {
          outline: var(--vaadin-focus-ring-width) var(--_outline-style, solid) var(--vaadin-focus-ring-color);
          outline-offset: 1px;
        }

        #controls {
          grid-template-columns:
            [track-start fill-start]
            calc(var(--value) * var(--_track-width))
            [fill-end thumb1]
            var(--_thumb-width)
            calc((1 - var(--value)) * var(--_track-width))
            [track-end];
        }

        [part='track-fill'] {
          border-start-start-radius: inherit;
          border-end-start-radius: inherit;
        }
      `]}static get lumoInjector(){return{...super.lumoInjector,includeBaseStyles:!0}}static get properties(){return{value:{type:Number,value:0,notify:!0,sync:!0},__active:{type:Boolean,value:!1,reflectToAttribute:!0,attribute:`active`,sync:!0},__focusInside:{type:Boolean,value:!1,sync:!0},__hoverInside:{type:Boolean,value:!1,sync:!0},__bubbleOpened:{type:Boolean,value:!1,sync:!0}}}render(){let[e]=this.__value,t=this.__getPercentFromValue(e),{min:n,max:r}=this.__getConstraints();return g`
      <div class="vaadin-slider-container">
        <div part="label">
          <slot name="label"></slot>
          <span part="required-indicator" aria-hidden="true" @click="${this.focus}"></span>
        </div>

        <div id="controls" style="${K({"--value":t})}">
          <div part="track">
            <div part="track-fill"></div>
          </div>
          <div part="thumb"></div>
          <slot name="input"></slot>
          <slot name="bubble"></slot>
        </div>

        <div part="marks" aria-hidden="true">
          <span part="min">${n}</span>
          <span part="max">${r}</span>
        </div>

        <div part="helper-text">
          <slot name="helper"></slot>
        </div>

        <div part="error-message">
          <slot name="error-message"></slot>
        </div>
      </div>
    `}constructor(){super(),this.__value=[this.value],this.__inputId=`slider-${S()}`,this.__onPointerUp=this.__onPointerUp.bind(this)}ready(){super.ready();let e=this.querySelector(`[slot="input"]`);this._inputElement=e,this.ariaTarget=e,this.addController(new T(e,this._labelController)),this.__thumbElement=this.shadowRoot.querySelector(`[part="thumb"]`),this.__bubbleElement=this.querySelector(`vaadin-slider-bubble`)}__onPointerDown(e){super.__onPointerDown(e),!this.readonly&&e.composedPath()[0]===this._inputElement&&(this.setAttribute(`active`,``),window.addEventListener(`pointerup`,this.__onPointerUp),window.addEventListener(`pointercancel`,this.__onPointerUp))}__onPointerUp(){window.removeEventListener(`pointerup`,this.__onPointerUp),window.removeEventListener(`pointercancel`,this.__onPointerUp),this.removeAttribute(`active`)}update(e){super.update(e);let[t]=this.__value,{min:n,max:r,step:i}=this.__getConstraints();o(g`
        <input
          type="range"
          id="${this.__inputId}"
          slot="input"
          .min="${n}"
          .max="${r}"
          .value="${t}"
          .step="${i}"
          .disabled="${this.disabled}"
          tabindex="${this.disabled?-1:0}"
          @pointerenter="${this.__onPointerEnter}"
          @pointermove="${this.__onPointerMove}"
          @pointerleave="${this.__onPointerLeave}"
          @keydown="${this.__onKeyDown}"
          @input="${this.__onInput}"
          @change="${this.__onChange}"
        />
        <vaadin-slider-bubble
          slot="bubble"
          .positionTarget="${this.__thumbElement}"
          .opened="${this.valueAlwaysVisible||this.__bubbleOpened}"
          theme="${L(this._theme)}"
        >
          ${t}
        </vaadin-slider-bubble>
      `,this,{host:this})}willUpdate(e){super.willUpdate(e),this.__updateBubbleState(e,{active:`__active`,focused:`__focusInside`,hover:`__hoverInside`,opened:`__bubbleOpened`})}updated(e){super.updated(e),(e.has(`value`)||e.has(`min`)||e.has(`max`)||e.has(`step`))&&this.__updateValue(this.value)}focus(e){this.disabled||(this._inputElement&&this._inputElement.focus(),super.focus(e))}blur(){this._inputElement&&this._inputElement.blur()}__commitValue(){this.value=this.__value[0]}__onInput(e){e.stopPropagation(),this.__updateValue(e.target.value,0),this.__updateBubble(),this.__dispatchInputEvent(),this.__commitValue()}__onKeyDown(e){this.readonly&&[`ArrowLeft`,`ArrowDown`,`ArrowRight`,`ArrowUp`,`PageUp`,`PageDown`,`Home`,`End`].includes(e.key)&&e.preventDefault()}_setFocused(e){super._setFocused(e),this.__focusInside=e}__isThumbEvent(e){let t=this.__thumbElement.getBoundingClientRect();return e.clientX>=t.left&&e.clientX<=t.right&&e.clientY>=t.top&&e.clientY<=t.bottom}__onPointerEnter(e){this.__isThumbEvent(e)&&(this.__hoverInside=!0)}__onPointerMove(e){this.__hoverInside=this.__isThumbEvent(e)}__onPointerLeave(){this.__hoverInside=!1}__updateBubble(){this.__bubbleElement.$.overlay._updatePosition()}},j($)}));e((()=>{ge(),ie(),_e()}))();