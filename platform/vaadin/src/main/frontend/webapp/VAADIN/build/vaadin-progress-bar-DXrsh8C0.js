import{n as e}from"./rolldown-runtime-BgaNhQyE.js";import{An as t,Cr as n,Fn as r,Gn as i,Hn as a,Kn as o,Or as s,Pn as c,Sr as l,Vn as u,ar as d,ir as f,jn as p,jr as m,kn as h}from"./indexhtml-C15Xwie0.js";var g,_=e((()=>{h(),l(),g=m`
  :host {
    display: block;
    width: 100%; /* prevent collapsing inside non-stretching column flex */
    height: var(--vaadin-progress-bar-height, 0.5lh);
    contain: layout size;
  }

  :host([hidden]) {
    display: none !important;
  }

  [part='bar'] {
    box-sizing: border-box;
    height: 100%;
    --_padding: var(--vaadin-progress-bar-padding, 0px);
    padding: var(--_padding);
    background: var(--vaadin-progress-bar-background, var(--vaadin-background-container));
    border-radius: var(--vaadin-progress-bar-border-radius, var(--vaadin-radius-m));
    border: var(--vaadin-progress-bar-border-width, 1px) solid
      var(--vaadin-progress-bar-border-color, var(--vaadin-border-color-secondary));
  }

  [part='value'] {
    box-sizing: border-box;
    height: 100%;
    width: calc(var(--vaadin-progress-value) * 100%);
    background: var(--vaadin-progress-bar-value-background, var(--vaadin-border-color));
    border-radius: calc(
      var(--vaadin-progress-bar-border-radius, var(--vaadin-radius-m)) - var(
          --vaadin-progress-bar-border-width,
          1px
        ) - var(--_padding)
    );
    transition: width 150ms;
  }

  /* Indeterminate progress */
  :host([indeterminate]) [part='value'] {
    --_w-min: clamp(8px, 5%, 16px);
    --_w-max: clamp(16px, 20%, 128px);
    animation: indeterminate var(--vaadin-progress-bar-animation-duration, 1s) linear infinite alternate;
    width: var(--_w-min);
  }

  :host([indeterminate][aria-valuenow]) [part='value'] {
    animation-delay: 150ms;
  }

  @keyframes indeterminate {
    0% {
      animation-timing-function: ease-in;
    }

    20% {
      margin-inline-start: 0%;
      width: var(--_w-max);
    }

    50% {
      margin-inline-start: calc(50% - var(--_w-max) / 2);
    }

    80% {
      width: var(--_w-max);
      margin-inline-start: calc(100% - var(--_w-max));
      animation-timing-function: ease-out;
    }

    100% {
      width: var(--_w-min);
      margin-inline-start: calc(100% - var(--_w-min));
    }
  }

  @keyframes indeterminate-reduced {
    100% {
      opacity: 0.2;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    [part='value'] {
      transition: none;
    }

    :host([indeterminate]) [part='value'] {
      width: 25%;
      animation: indeterminate-reduced 2s linear infinite alternate;
    }
  }

  @media (forced-colors: active) {
    [part='bar'] {
      border-width: max(1px, var(--vaadin-progress-bar-border-width));
    }

    [part='value'] {
      background: CanvasText !important;
    }
  }
`})),v,y=e((()=>{v=e=>class extends e{static get properties(){return{value:{type:Number,observer:`_valueChanged`},min:{type:Number,value:0,observer:`_minChanged`},max:{type:Number,value:1,observer:`_maxChanged`},indeterminate:{type:Boolean,value:!1,reflectToAttribute:!0}}}static get observers(){return[`_normalizedValueChanged(value, min, max)`]}ready(){super.ready(),this.setAttribute(`role`,`progressbar`)}_normalizedValueChanged(e,t,n){let r=this._normalizeValue(e,t,n);this.style.setProperty(`--vaadin-progress-value`,r)}_valueChanged(e){this.setAttribute(`aria-valuenow`,e)}_minChanged(e){this.setAttribute(`aria-valuemin`,e)}_maxChanged(e){this.setAttribute(`aria-valuemax`,e)}_normalizeValue(e,t,n){let r;return!e&&e!==0?r=0:t>=n?r=1:(r=(e-t)/(n-t),r=Math.min(Math.max(r,0),1)),r}}})),b,x=e((()=>{l(),d(),o(),a(),r(),p(),_(),y(),b=class extends v(i(t(u(c(n))))){static get is(){return`vaadin-progress-bar`}static get styles(){return g}render(){return s`
      <div part="bar">
        <div part="value"></div>
      </div>
    `}},f(b)}));export{x as t};