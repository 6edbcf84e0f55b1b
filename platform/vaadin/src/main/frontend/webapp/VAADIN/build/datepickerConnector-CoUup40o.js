import{n as e}from"./rolldown-runtime-BgaNhQyE.js";import{An as t,At as n,B as r,Bt as i,Cn as a,Cr as o,Dn as s,Dt as c,En as l,F as u,Fn as d,Gn as ee,Hn as f,Ht as p,I as te,It as ne,Jn as re,Kn as ie,Lt as ae,M as oe,N as se,On as ce,Or as m,Ot as le,P as ue,Pn as h,Qn as de,Rt as fe,Sn as pe,Sr as g,St as me,Ut as he,Vn as _,Vt as v,Wt as ge,Yn as _e,_n as ve,a as ye,ar as y,cn as be,d as xe,dn as Se,f as Ce,fn as we,gn as Te,in as Ee,ir as b,j as De,jn as x,jr as S,kn as Oe,kt as ke,l as Ae,nt as je,o as Me,or as Ne,qn as Pe,rn as Fe,rr as Ie,rt as Le,sn as Re,tr as ze,u as Be,ur as Ve,wt as He,zt as Ue}from"./indexhtml-C15Xwie0.js";import{o as We,s as Ge}from"./combo-box-CrN5Wu0s.js";var Ke,qe=e((()=>{g(),Ke=S`
  [part='overlay'] {
    display: flex;
    flex: auto;
    max-height: var(--vaadin-date-picker-overlay-max-height, 30rem);
    box-sizing: content-box;
    width: var(
      --vaadin-date-picker-overlay-width,
      round(
        var(--vaadin-date-picker-date-width, 2rem) * 7 +
          var(--vaadin-date-picker-month-padding, var(--vaadin-padding-s)) * 2 +
          var(--vaadin-date-picker-year-scroller-width, 3rem),
        1px
      )
    );
    cursor: default;
  }

  :host([fullscreen]) [part='backdrop'] {
    display: block;
  }

  :host([fullscreen]) [part='overlay'] {
    border: none;
    border-radius: 0;
    max-height: 75vh;
    width: 100%;
  }

  [part~='content'] {
    flex: auto;
  }

  @media (max-width: 450px), (max-height: 450px) {
    :host {
      inset: auto 0 0 !important;
    }
  }
`})),Je,Ye=e((()=>{pe(),n(),le(),Je=e=>class extends c(ke(e)){_shouldCloseOnOutsideClick(e){return!e.composedPath().includes(this.positionTarget)}_mouseDownListener(e){super._mouseDownListener(e),this._shouldCloseOnOutsideClick(e)&&!a(e.composedPath()[0])&&e.preventDefault()}}})),Xe,Ze=e((()=>{g(),y(),re(),f(),ne(),d(),x(),qe(),Ye(),Xe=class extends Je(Pe(t(_(h(o))))){static get is(){return`vaadin-date-picker-overlay`}static get styles(){return[ae,Ke]}render(){return m`
      <div id="backdrop" part="backdrop" ?hidden="${!this.withBackdrop}"></div>
      <div part="overlay" id="overlay">
        <div part="content" id="content">
          <slot></slot>
        </div>
      </div>
    `}get _contentRoot(){return this.owner._overlayContent}},b(Xe)}));function Qe(e){let t=e.getDay();t===0&&(t=7);let n=4-t,r=new Date(e.getTime()+n*24*3600*1e3),i=new Date(0,0);i.setFullYear(r.getFullYear());let a=r.getTime()-i.getTime(),o=Math.round(a/(24*3600*1e3));return Math.floor(o/7+1)}function $e(e){let t=new Date(e);return t.setHours(0,0,0,0),t}function et(e){return new Date(Date.UTC(e.getUTCFullYear(),e.getUTCMonth(),e.getUTCDate(),0,0,0,0))}function C(e,t,n=$e){return e instanceof Date&&t instanceof Date&&n(e).getTime()===n(t).getTime()}function tt(e){return{day:e.getDate(),month:e.getMonth(),year:e.getFullYear()}}function w(e,t,n,r){let i=!1;return typeof r==`function`&&e&&(i=r(tt(e))),(!t||e>=t)&&(!n||e<=n)&&!i}function nt(e,t){return t.filter(e=>e!==void 0).reduce((t,n)=>n?t?Math.abs(e.getTime()-n.getTime())<Math.abs(t.getTime()-e.getTime())?n:t:n:t)}function rt(e){let t=new Date,n=new Date(t);return n.setDate(1),n.setMonth(parseInt(e)+t.getMonth()),n}function it(e,t,n=0,r=1){if(t>99)throw Error(`The provided year cannot have more than 2 digits.`);if(t<0)throw Error(`The provided year cannot be negative.`);let i=t+Math.floor(e.getFullYear()/100)*100;return e<new Date(i-50,n,r)?i-=100:e>new Date(i+50,n,r)&&(i+=100),i}function T(e){let t=/^([-+]\d{1}|\d{2,4}|[-+]\d{6})-(\d{1,2})-(\d{1,2})$/u.exec(e);if(!t)return;let n=new Date(0,0);return n.setFullYear(parseInt(t[1],10)),n.setMonth(parseInt(t[2],10)-1),n.setDate(parseInt(t[3],10)),n}function at(e){let t=/^([-+]\d{1}|\d{2,4}|[-+]\d{6})-(\d{1,2})-(\d{1,2})$/u.exec(e);if(!t)return;let n=new Date(Date.UTC(0,0));return n.setUTCFullYear(parseInt(t[1],10)),n.setUTCMonth(parseInt(t[2],10)-1),n.setUTCDate(parseInt(t[3],10)),n}function ot(e){let t=(e,t=`00`)=>(t+e).substr((t+e).length-t.length),n=``,r=`0000`,i=e.year;return i<0?(i=-i,n=`-`,r=`000000`):e.year>=1e4&&(n=`+`,r=`000000`),[n+t(i,r),t(e.month+1),t(e.day)].join(`-`)}function st(e){return e instanceof Date?ot({year:e.getFullYear(),month:e.getMonth(),day:e.getDate()}):``}function ct(e){return e instanceof Date?ot({year:e.getUTCFullYear(),month:e.getUTCMonth(),day:e.getUTCDate()}):``}var E=e((()=>{})),lt,ut,dt=e((()=>{ze(),de(),ge(),lt=document.createElement(`template`),lt.innerHTML=`
  <style>
    :host {
      display: block;
      overflow: hidden;
      height: 500px;
    }

    #scroller {
      position: relative;
      height: 100%;
      overflow: auto;
      outline: none;
      overflow-x: hidden;
      scrollbar-width: none;
    }

    #scroller::-webkit-scrollbar {
      display: none;
    }

    .buffer {
      position: absolute;
      width: var(--vaadin-infinite-scroller-buffer-width, 100%);
      box-sizing: border-box;
      top: var(--vaadin-infinite-scroller-buffer-offset, 0);
    }
  </style>

  <div id="scroller" tabindex="-1">
    <div class="buffer"></div>
    <div class="buffer"></div>
    <div id="fullHeight"></div>
  </div>
`,ut=class extends HTMLElement{constructor(){super(),this.attachShadow({mode:`open`}).appendChild(lt.content.cloneNode(!0)),this.bufferSize=20,this._initialScroll=5e5,this._initialIndex=0,this._activated=!1}get active(){return this._activated}set active(e){e&&!this._activated&&(this._createPool(),this._activated=!0)}get bufferOffset(){return this._buffers[0].offsetTop}get itemHeight(){if(!this._itemHeightVal){let e=getComputedStyle(this).getPropertyValue(`--vaadin-infinite-scroller-item-height`),t=`background-position`;this.$.fullHeight.style.setProperty(t,e);let n=getComputedStyle(this.$.fullHeight).getPropertyValue(t);this.$.fullHeight.style.removeProperty(t),this._itemHeightVal=parseFloat(n)}return this._itemHeightVal}get _bufferHeight(){return this.itemHeight*this.bufferSize}get position(){return(this.$.scroller.scrollTop-this._buffers[0].translateY)/this.itemHeight+this._firstIndex}set position(e){this._preventScrollEvent=!0,e>this._firstIndex&&e<this._firstIndex+this.bufferSize*2?this.$.scroller.scrollTop=this.itemHeight*(e-this._firstIndex)+this._buffers[0].translateY:(this._initialIndex=~~e,this._reset(),this._scrollDisabled=!0,this.$.scroller.scrollTop+=e%1*this.itemHeight,this._scrollDisabled=!1)}connectedCallback(){this._ready||(this._ready=!0,this.$={},this.shadowRoot.querySelectorAll(`[id]`).forEach(e=>{this.$[e.id]=e}),this.$.scroller.addEventListener(`scroll`,()=>this._scroll()),this._buffers=[...this.shadowRoot.querySelectorAll(`.buffer`)],this.$.fullHeight.style.height=`${this._initialScroll*2}px`)}disconnectedCallback(){this._debouncerScrollFinish&&this._debouncerScrollFinish.cancel(),this._debouncerUpdateClones&&this._debouncerUpdateClones.cancel(),this.__pendingFinishInit&&cancelAnimationFrame(this.__pendingFinishInit)}forceUpdate(){this._debouncerScrollFinish&&this._debouncerScrollFinish.flush(),this._debouncerUpdateClones&&(this._buffers[0].updated=this._buffers[1].updated=!1,this._updateClones(),this._debouncerUpdateClones.cancel())}_createElement(){}_updateElement(e,t){}_finishInit(){this._initDone||(this._buffers.forEach(e=>{[...e.children].forEach(e=>{this._ensureStampedInstance(e._itemWrapper)})}),this._buffers[0].translateY||this._reset(),this._initDone=!0,this.dispatchEvent(new CustomEvent(`init-done`)))}_translateBuffer(e){let t=+!!e;this._buffers[t].translateY=this._buffers[+!t].translateY+this._bufferHeight*(t?-1:1),this._buffers[t].style.transform=`translate3d(0, ${this._buffers[t].translateY}px, 0)`,this._buffers[t].updated=!1,this._buffers.reverse()}_scroll(){if(this._scrollDisabled)return;let e=this.$.scroller.scrollTop;(e<this._bufferHeight||e>this._initialScroll*2-this._bufferHeight)&&(this._initialIndex=~~this.position,this._reset());let t=this.itemHeight+this.bufferOffset,n=e>this._buffers[1].translateY+t,r=e<this._buffers[0].translateY+t;(n||r)&&(this._translateBuffer(r),this._updateClones()),this._preventScrollEvent||this.dispatchEvent(new CustomEvent(`custom-scroll`,{bubbles:!1,composed:!0})),this._preventScrollEvent=!1,this._debouncerScrollFinish=_e.debounce(this._debouncerScrollFinish,Ie.after(200),()=>{let e=this.$.scroller.getBoundingClientRect();!this._isVisible(this._buffers[0],e)&&!this._isVisible(this._buffers[1],e)&&(this.position=this.position)})}_reset(){this._scrollDisabled=!0,this.$.scroller.scrollTop=this._initialScroll,this._buffers[0].translateY=this._initialScroll-this._bufferHeight,this._buffers[1].translateY=this._initialScroll,this._buffers.forEach(e=>{e.style.transform=`translate3d(0, ${e.translateY}px, 0)`}),this._buffers[0].updated=this._buffers[1].updated=!1,this._updateClones(!0),this._debouncerUpdateClones=_e.debounce(this._debouncerUpdateClones,Ie.after(200),()=>{this._buffers[0].updated=this._buffers[1].updated=!1,this._updateClones()}),this._scrollDisabled=!1}_createPool(){let e=this.innerHeight;this._buffers.forEach(t=>{for(let n=0;n<this.bufferSize;n++){let r=document.createElement(`div`);r.style.height=`${this.itemHeight}px`,r.instance={};let i=`vaadin-infinite-scroller-item-content-${he()}`,a=document.createElement(`slot`);a.setAttribute(`name`,i),a._itemWrapper=r,t.appendChild(a),r.setAttribute(`slot`,i),this.appendChild(r),this.itemHeight*n<=e&&this._ensureStampedInstance(r)}}),this.__pendingFinishInit=requestAnimationFrame(()=>{this._finishInit(),this.__pendingFinishInit=null})}_ensureStampedInstance(e){if(e.firstElementChild)return;let t=e.instance;e.instance=this._createElement(),e.appendChild(e.instance),Object.keys(t).forEach(n=>{e.instance[n]=t[n]})}_updateClones(e){this._firstIndex=Math.round((this._buffers[0].translateY-this._initialScroll)/this.itemHeight)+this._initialIndex;let t=e?this.$.scroller.getBoundingClientRect():void 0;this._buffers.forEach((n,r)=>{if(!n.updated){let i=this._firstIndex+this.bufferSize*r;[...n.children].forEach((n,r)=>{let a=n._itemWrapper;(!e||this._isVisible(a,t))&&this._updateElement(a.instance,i+r)}),n.updated=!0}})}_isVisible(e,t){let n=e.getBoundingClientRect();return n.bottom>t.top&&n.top<t.bottom}}})),ft,pt,mt=e((()=>{y(),E(),dt(),ft=document.createElement(`template`),ft.innerHTML=`
  <style>
    :host {
      --vaadin-infinite-scroller-item-height: 270px;
      grid-area: months;
      height: auto;
    }
  </style>
`,pt=class extends ut{static get is(){return`vaadin-date-picker-month-scroller`}constructor(){super(),this.bufferSize=3,this.shadowRoot.appendChild(ft.content.cloneNode(!0))}_createElement(){return document.createElement(`vaadin-month-calendar`)}_updateElement(e,t){e.month=rt(t)}},b(pt)})),ht,gt,_t=e((()=>{y(),dt(),ht=document.createElement(`template`),ht.innerHTML=`
  <style>
    :host {
      --vaadin-infinite-scroller-item-height: 80px;
      width: 50px;
      display: block;
      position: relative;
      grid-area: years;
      height: auto;
      -webkit-tap-highlight-color: transparent;
      -webkit-user-select: none;
      user-select: none;
      /* Center the year scroller position. */
      --vaadin-infinite-scroller-buffer-offset: 50%;
    }

    :host::before {
      content: '';
      display: block;
      background: transparent;
      width: 0;
      height: 0;
      position: absolute;
      left: 0;
      top: 50%;
      transform: translateY(-50%);
      border-width: 6px;
      border-style: solid;
      border-color: transparent;
      border-left-color: #000;
    }
  </style>
`,gt=class extends ut{static get is(){return`vaadin-date-picker-year-scroller`}constructor(){super(),this.bufferSize=12,this.shadowRoot.appendChild(ht.content.cloneNode(!0))}_createElement(){return document.createElement(`vaadin-date-picker-year`)}_updateElement(e,t){e.year=this._yearAfterXYears(t)}_yearAfterXYears(e){let t=new Date,n=new Date(t);return n.setFullYear(parseInt(e)+t.getFullYear()),n.getFullYear()}},b(gt)})),vt,yt=e((()=>{Oe(),g(),vt=S`
  :host {
    display: block;
    height: 100%;
  }

  [part='year-number'] {
    align-items: center;
    display: flex;
    height: 50%;
    justify-content: center;
    transform: translateY(-50%);
    color: var(--vaadin-text-color-secondary);
  }

  :host([current]) [part='year-number'] {
    color: var(--vaadin-date-picker-year-scroller-current-year-color, var(--vaadin-text-color));
  }
`})),bt,xt=e((()=>{g(),y(),f(),d(),x(),yt(),bt=class extends t(_(h(o))){static get is(){return`vaadin-date-picker-year`}static get styles(){return vt}static get properties(){return{year:{type:String,sync:!0},selectedDate:{type:Object,sync:!0}}}render(){return m`
      <div part="year-number">${this.year}</div>
      <div part="year-separator" aria-hidden="true"></div>
    `}updated(e){super.updated(e),e.has(`year`)&&this.toggleAttribute(`current`,this.year===new Date().getFullYear()),(e.has(`year`)||e.has(`selectedDate`))&&this.toggleAttribute(`selected`,this.selectedDate&&this.selectedDate.getFullYear()===this.year)}},b(bt)})),St,Ct=e((()=>{Oe(),g(),St=S`
  :host {
    display: block;
    padding: var(--vaadin-date-picker-month-padding, var(--vaadin-padding-s));
  }

  [part='month-header'] {
    color: var(--vaadin-date-picker-month-header-color, var(--vaadin-text-color));
    font-size: var(--vaadin-date-picker-month-header-font-size, 0.9375rem);
    font-weight: var(--vaadin-date-picker-month-header-font-weight, 500);
    line-height: 1;
    margin-bottom: 0.75rem;
    text-align: center;
  }

  table {
    display: grid;
    grid-template-columns: repeat(7, 1fr);
  }

  thead,
  tbody,
  tr {
    display: contents;
  }

  [part~='weekday'] {
    color: var(--vaadin-date-picker-weekday-color, var(--vaadin-text-color-secondary));
    font-size: var(--vaadin-date-picker-weekday-font-size, 0.75rem);
    font-weight: var(--vaadin-date-picker-weekday-font-weight, 500);
    margin-bottom: 0.375rem;
  }

  /* Week numbers are on a separate row, don't reserve space on weekday row. */
  [part~='weekday']:empty {
    display: none;
  }

  [part~='week-number'] {
    grid-column: -1 / 1;
    color: var(--vaadin-date-picker-week-number-color, var(--vaadin-text-color-secondary));
    font-size: var(--vaadin-date-picker-week-number-font-size, 0.7rem);
    line-height: 1;
    margin-top: 0.125em;
    margin-bottom: 0.125em;
    gap: 0.25em;
  }

  [part~='week-number']::after {
    content: '';
    height: 1px;
    flex: 1;
    background: var(
      --vaadin-date-picker-week-divider-color,
      var(--vaadin-divider-color, var(--vaadin-border-color-secondary))
    );
  }

  [part~='weekday'],
  [part~='week-number'],
  [part~='date'] {
    align-items: center;
    display: flex;
    justify-content: center;
    padding: 0;
  }

  [part~='date'] {
    border-radius: var(--vaadin-date-picker-date-border-radius, var(--vaadin-radius-m));
    position: relative;
    height: var(--vaadin-date-picker-date-height, 2rem);
    cursor: var(--vaadin-clickable-cursor);
    outline: none;
  }

  [part~='date']:empty {
    pointer-events: none !important;
  }

  [part~='date']::after {
    border-radius: inherit;
    content: '';
    position: absolute;
    z-index: -1;
    height: min(2em, 100%);
    aspect-ratio: 1;
  }

  :where([part~='date']:focus-visible)::after {
    outline: var(--vaadin-focus-ring-width) solid var(--vaadin-focus-ring-color);
    outline-offset: calc(var(--vaadin-focus-ring-width) * -1);
  }

  [part~='today'] {
    color: var(--vaadin-date-picker-date-today-color, var(--vaadin-text-color));
  }

  [part~='selected'] {
    color: var(--vaadin-date-picker-date-selected-color, var(--vaadin-background-color));
  }

  [part~='selected']::after {
    background: var(--vaadin-date-picker-date-selected-background, var(--vaadin-text-color));
    outline-offset: 1px;
  }

  [disabled] {
    cursor: var(--vaadin-disabled-cursor);
    color: var(--vaadin-date-picker-date-disabled-color, var(--vaadin-text-color-disabled));
    opacity: 0.7;
  }

  [hidden] {
    display: none;
  }

  @media (forced-colors: active) {
    [part~='week-number']::after {
      background: CanvasText;
    }

    [part~='today'] {
      font-weight: 600;
    }

    [part~='selected'] {
      forced-color-adjust: none;
      --vaadin-date-picker-date-selected-color: SelectedItemText;
      color: SelectedItemText !important;
      --vaadin-date-picker-date-selected-background: SelectedItem;
    }

    [disabled] {
      color: GrayText !important;
    }
  }
`})),wt,Tt=e((()=>{Ee(),we(),E(),wt=e=>class extends Fe(e){static get properties(){return{month:{type:Object,value:new Date,sync:!0},selectedDate:{type:Object,notify:!0,sync:!0},focusedDate:{type:Object},showWeekNumbers:{type:Boolean,value:!1},i18n:{type:Object},ignoreTaps:{type:Boolean},minDate:{type:Date,value:null,sync:!0},maxDate:{type:Date,value:null,sync:!0},isDateDisabled:{type:Function,value:()=>!1},enteredDate:{type:Date},disabled:{type:Boolean,reflectToAttribute:!0,computed:`__computeDisabled(month, minDate, maxDate)`},_days:{type:Array,computed:`__computeDays(month, i18n, minDate, maxDate, isDateDisabled)`},_weeks:{type:Array,computed:`__computeWeeks(_days)`},_notTapping:{type:Boolean},__hasFocus:{type:Boolean}}}static get observers(){return[`__focusedDateChanged(focusedDate, _days)`,`_showWeekNumbersChanged(showWeekNumbers, i18n)`]}get focusableDateElement(){return[...this.shadowRoot.querySelectorAll(`[part~=date]`)].find(e=>C(e.date,this.focusedDate))}ready(){super.ready(),Se(this.$.monthGrid,`tap`,this._handleTap.bind(this))}_setFocused(e){super._setFocused(e),this.__hasFocus=e}__computeDisabled(e,t,n){let r=new Date(0,0);r.setFullYear(e.getFullYear()),r.setMonth(e.getMonth()),r.setDate(1);let i=new Date(0,0);return i.setFullYear(e.getFullYear()),i.setMonth(e.getMonth()+1),i.setDate(0),t&&n&&t.getMonth()===n.getMonth()&&t.getMonth()===e.getMonth()&&n.getDate()-t.getDate()>=0?!1:!w(r,t,n)&&!w(i,t,n)}_getTitle(e,t){if(!(e===void 0||t===void 0))return t.formatTitle(t.monthNames[e.getMonth()],e.getFullYear())}_onMonthGridTouchStart(){this._notTapping=!1,setTimeout(()=>{this._notTapping=!0},300)}_dateAdd(e,t){e.setDate(e.getDate()+t)}_applyFirstDayOfWeek(e,t){if(!(e===void 0||t===void 0))return e.slice(t).concat(e.slice(0,t))}__computeWeekDayNames(e,t){if(e===void 0||t===void 0)return[];let{weekdays:n,weekdaysShort:r,firstDayOfWeek:i}=e,a=this._applyFirstDayOfWeek(r,i);return this._applyFirstDayOfWeek(n,i).map((e,t)=>({weekDay:e,weekDayShort:a[t]})).slice(0,7)}__focusedDateChanged(e,t){Array.isArray(t)&&t.some(t=>C(t,e))?this.removeAttribute(`aria-hidden`):this.setAttribute(`aria-hidden`,`true`)}_getDate(e){return e?e.getDate():``}__computeShowWeekSeparator(e,t){return e&&t?.firstDayOfWeek===1}_isToday(e){return C(new Date,e)}__computeDays(e,t){if(e===void 0||t===void 0)return[];let n=new Date(0,0);for(n.setFullYear(e.getFullYear()),n.setMonth(e.getMonth()),n.setDate(1);n.getDay()!==t.firstDayOfWeek;)this._dateAdd(n,-1);let r=[],i=n.getMonth(),a=e.getMonth();for(;n.getMonth()===a||n.getMonth()===i;)r.push(n.getMonth()===a?new Date(n.getTime()):null),this._dateAdd(n,1);return r}__computeWeeks(e){return e.reduce((e,t,n)=>(n%7==0&&e.push([]),e[e.length-1].push(t),e),[])}_handleTap(e){!this.ignoreTaps&&!this._notTapping&&e.target.date&&!e.target.hasAttribute(`disabled`)&&(this.selectedDate=e.target.date,this.dispatchEvent(new CustomEvent(`date-tap`,{detail:{date:e.target.date},bubbles:!0,composed:!0})))}_preventDefault(e){e.preventDefault()}__computeWeekNumber(e){return Qe(e.reduce((e,t)=>!e&&t?t:e))}__computeDayAriaLabel(e){if(!e)return``;let t=`${this._getDate(e)} ${this.i18n.monthNames[e.getMonth()]} ${e.getFullYear()}, ${this.i18n.weekdays[e.getDay()]}`;return this._isToday(e)&&(t+=`, ${this.i18n.today}`),t}_showWeekNumbersChanged(e,t){this.__computeShowWeekSeparator(e,t)?this.setAttribute(`week-numbers`,``):this.removeAttribute(`week-numbers`)}__computeDatePart(e,t,n,r,i,a,o,s){let c=[`date`];return this.__isDayDisabled(e,r,i,a)&&c.push(`disabled`),C(e,t)&&(s||C(e,o))&&c.push(`focused`),this.__isDaySelected(e,n)&&c.push(`selected`),this._isToday(e)&&c.push(`today`),e<$e(new Date)&&c.push(`past`),e>$e(new Date)&&c.push(`future`),c.join(` `)}__isDaySelected(e,t){return C(e,t)}__computeDayAriaSelected(e,t){return String(this.__isDaySelected(e,t))}__isDayDisabled(e,t,n,r){return!w(e,t,n,r)}__computeDayAriaDisabled(e,t,n,r){return e===void 0||t===void 0&&n===void 0&&r===void 0?`false`:String(this.__isDayDisabled(e,t,n,r))}__computeDayTabIndex(e,t){return C(e,t)?`0`:`-1`}}})),Et,Dt=e((()=>{g(),y(),f(),d(),x(),Ct(),Tt(),Et=class extends wt(t(_(h(o)))){static get is(){return`vaadin-month-calendar`}static get styles(){return St}render(){let e=this.__computeWeekDayNames(this.i18n,this.showWeekNumbers),t=this._weeks,n=!this.__computeShowWeekSeparator(this.showWeekNumbers,this.i18n);return m`
      <div part="month-header" id="month-header" aria-hidden="true">${this._getTitle(this.month,this.i18n)}</div>
      <table
        id="monthGrid"
        role="grid"
        aria-labelledby="month-header"
        @touchend="${this._preventDefault}"
        @touchstart="${this._onMonthGridTouchStart}"
      >
        <thead id="weekdays-container">
          <tr role="row" part="weekdays">
            <th part="weekday" aria-hidden="true" ?hidden="${n}"></th>
            ${e.map(e=>m`
                <th role="columnheader" part="weekday" scope="col" abbr="${e.weekDay}" aria-hidden="true">
                  ${e.weekDayShort}
                </th>
              `)}
          </tr>
        </thead>
        <tbody id="days-container">
          ${t.map(e=>m`
              <tr role="row">
                <td part="week-number" aria-hidden="true" ?hidden="${n}">
                  ${this.__computeWeekNumber(e)}
                </td>
                ${e.map(e=>m`
                    <td
                      role="gridcell"
                      part="${this.__computeDatePart(e,this.focusedDate,this.selectedDate,this.minDate,this.maxDate,this.isDateDisabled,this.enteredDate,this.__hasFocus)}"
                      .date="${e}"
                      ?disabled="${this.__isDayDisabled(e,this.minDate,this.maxDate,this.isDateDisabled)}"
                      tabindex="${this.__computeDayTabIndex(e,this.focusedDate)}"
                      aria-selected="${this.__computeDayAriaSelected(e,this.selectedDate)}"
                      aria-disabled="${this.__computeDayAriaDisabled(e,this.minDate,this.maxDate,this.isDateDisabled)}"
                      aria-label="${this.__computeDayAriaLabel(e)}"
                      >${this._getDate(e)}</td
                    >
                  `)}
              </tr>
            `)}
        </tbody>
      </table>
    `}},b(Et)})),Ot,kt=e((()=>{Oe(),g(),Ot=S`
  :host {
    display: grid;
    grid-template-areas:
      'header header'
      'months years'
      'toolbar years';
    grid-template-columns: minmax(0, 1fr) 0;
    height: 100%;
    outline: none;
    overflow: hidden;
  }

  :host([desktop]) {
    grid-template-columns: minmax(0, 1fr) auto;
  }

  :host([fullscreen][years-visible]) {
    grid-template-columns: minmax(0, 1fr) auto;
  }

  [part='years-toggle-button'] {
    display: inline-flex;
    align-items: center;
    border-radius: var(--vaadin-button-border-radius, var(--vaadin-radius-m));
    color: var(--vaadin-text-color);
    font-size: var(--vaadin-button-font-size, inherit);
    font-weight: var(--vaadin-button-font-weight, 500);
    height: var(--vaadin-button-height, auto);
    line-height: var(--vaadin-button-line-height, inherit);
    padding: var(--vaadin-button-padding, var(--vaadin-padding-block-container) var(--vaadin-padding-inline-container));
    cursor: var(--vaadin-clickable-cursor);
  }

  :host([years-visible]) [part='years-toggle-button'] {
    background: var(--vaadin-text-color);
    color: var(--vaadin-background-color);
  }

  [hidden] {
    display: none !important;
  }

  ::slotted([slot='months']) {
    --vaadin-infinite-scroller-item-height: round(
      var(--vaadin-date-picker-month-header-font-size, 0.9375rem) + 0.75rem +
        var(--vaadin-date-picker-date-height, 2rem) * 7 + var(--_vaadin-date-picker-week-numbers-visible, 0) *
        (
          var(--vaadin-date-picker-week-number-font-size, 0.7rem) * 6.25 +
            var(--vaadin-date-picker-month-padding, var(--vaadin-padding-s)) * 3
        ),
      1px
    );
  }

  :host(:not([fullscreen])) ::slotted([slot='months']) {
    border-bottom: 1px solid var(--vaadin-border-color-secondary);
  }

  ::slotted([slot='years']) {
    visibility: hidden;
    background: var(--vaadin-date-picker-year-scroller-background, var(--vaadin-background-container));
    width: var(--vaadin-date-picker-year-scroller-width, 3rem);
    box-sizing: border-box;
    border-inline-start: 1px solid
      var(--vaadin-date-picker-year-scroller-border-color, var(--vaadin-border-color-secondary));
    overflow: visible;
    min-height: 0;
    clip-path: inset(0);
  }

  ::slotted([slot='years'])::before {
    background: var(--vaadin-overlay-background, var(--vaadin-background-color));
    border: 1px solid var(--vaadin-date-picker-year-scroller-border-color, var(--vaadin-border-color-secondary));
    width: 16px;
    height: 16px;
    position: absolute;
    left: auto;
    z-index: 1;
    rotate: 45deg;
    translate: calc(-50% - 1px) -50%;
    transform: none;
  }

  :host([dir='rtl']) ::slotted([slot='years'])::before {
    translate: calc(50% + 1px) -50%;
  }

  :host([desktop]) ::slotted([slot='years']),
  :host([years-visible]) ::slotted([slot='years']) {
    visibility: visible;
  }

  [part='toolbar'] {
    display: flex;
    grid-area: toolbar;
    justify-content: space-between;
    padding: var(--vaadin-date-picker-toolbar-padding, var(--vaadin-padding-s));
  }

  :host([fullscreen]) [part='toolbar'] {
    grid-area: header;
    border-bottom: 1px solid var(--vaadin-border-color-secondary);
  }
`})),At,jt=e((()=>{ze(),de(),we(),Le(),p(),E(),At=e=>class extends e{static get properties(){return{scrollDuration:{type:Number,value:300},selectedDate:{type:Object,value:null,sync:!0},focusedDate:{type:Object,notify:!0,observer:`_focusedDateChanged`,sync:!0},_focusedMonthDate:Number,initialPosition:{type:Object,observer:`_initialPositionChanged`,sync:!0},_originDate:{type:Object,value:new Date},_visibleMonthIndex:Number,_desktopMode:{type:Boolean,observer:`_desktopModeChanged`},_desktopMediaQuery:{type:String,value:`(min-width: 375px)`},i18n:{type:Object},showWeekNumbers:{type:Boolean,value:!1},_ignoreTaps:Boolean,_notTapping:Boolean,minDate:{type:Object,sync:!0},maxDate:{type:Object,sync:!0},isDateDisabled:{type:Function},enteredDate:{type:Date,sync:!0},label:String,_cancelButton:{type:Object},_todayButton:{type:Object},calendars:{type:Array,value:()=>[]},years:{type:Array,value:()=>[]}}}static get observers(){return[`__updateCalendars(calendars, i18n, minDate, maxDate, selectedDate, focusedDate, showWeekNumbers, _ignoreTaps, _theme, isDateDisabled, enteredDate)`,`__updateCancelButton(_cancelButton, i18n)`,`__updateTodayButton(_todayButton, i18n, minDate, maxDate, isDateDisabled)`,`__updateYears(years, selectedDate, _theme)`]}get __useSubMonthScrolling(){return this._monthScroller.clientHeight<this._monthScroller.itemHeight+this._monthScroller.bufferOffset}get focusableDateElement(){return this.calendars.map(e=>e.focusableDateElement).find(Boolean)}_initControllers(){this.addController(new je(this._desktopMediaQuery,e=>{this._desktopMode=e})),this.addController(new v(this,`today-button`,`vaadin-button`,{observe:!1,initializer:e=>{e.setAttribute(`theme`,`tertiary`),e.addEventListener(`keydown`,e=>this.__onTodayButtonKeyDown(e)),e.addEventListener(`click`,this._onTodayTap.bind(this)),this._todayButton=e}})),this.addController(new v(this,`cancel-button`,`vaadin-button`,{observe:!1,initializer:e=>{e.setAttribute(`theme`,`tertiary`),e.addEventListener(`keydown`,e=>this.__onCancelButtonKeyDown(e)),e.addEventListener(`click`,this._cancel.bind(this)),this._cancelButton=e}})),this.__initMonthScroller(),this.__initYearScroller()}reset(){this._closeYearScroller()}focusCancel(){this._cancelButton.focus()}scrollToDate(e,t){let n=this.__useSubMonthScrolling?this._calculateWeekScrollOffset(e):0;this._scrollToPosition(this._differenceInMonths(e,this._originDate)+n,t),this._monthScroller.forceUpdate()}__initMonthScroller(){this.addController(new v(this,`months`,`vaadin-date-picker-month-scroller`,{observe:!1,initializer:e=>{e.addEventListener(`custom-scroll`,()=>{this._onMonthScroll()}),e.addEventListener(`touchstart`,()=>{this._onMonthScrollTouchStart()}),e.addEventListener(`keydown`,e=>{this.__onMonthCalendarKeyDown(e)}),e.addEventListener(`init-done`,()=>{let e=[...this.querySelectorAll(`vaadin-month-calendar`)];e.forEach(e=>{e.addEventListener(`selected-date-changed`,e=>{this.selectedDate=e.detail.value})}),this.calendars=e}),this._monthScroller=e}}))}__initYearScroller(){this.addController(new v(this,`years`,`vaadin-date-picker-year-scroller`,{observe:!1,initializer:e=>{e.setAttribute(`aria-hidden`,`true`),Se(e,`tap`,e=>{this._onYearTap(e)}),e.addEventListener(`custom-scroll`,()=>{this._onYearScroll()}),e.addEventListener(`touchstart`,()=>{this._onYearScrollTouchStart()}),e.addEventListener(`init-done`,()=>{this.years=[...this.querySelectorAll(`vaadin-date-picker-year`)]}),this._yearScroller=e}}))}__updateCancelButton(e,t){e&&(e.textContent=t?.cancel)}__updateTodayButton(e,t,n,r,i){e&&(e.textContent=t?.today,e.disabled=!this._isTodayAllowed(n,r,i))}__updateCalendars(e,t,n,r,i,a,o,s,c,l,u){e?.length&&e.forEach(e=>{e.i18n=t,e.minDate=n,e.maxDate=r,e.isDateDisabled=l,e.focusedDate=a,e.selectedDate=i,e.showWeekNumbers=o,e.ignoreTaps=s,e.enteredDate=u,c?e.setAttribute(`theme`,c):e.removeAttribute(`theme`)})}__updateYears(e,t,n){e?.length&&e.forEach(e=>{e.selectedDate=t,n?e.setAttribute(`theme`,n):e.removeAttribute(`theme`)})}_selectDate(e){return this._dateAllowed(e)?(this.selectedDate=e,this.dispatchEvent(new CustomEvent(`date-selected`,{detail:{date:e},bubbles:!0,composed:!0})),!0):!1}_desktopModeChanged(e){this.toggleAttribute(`desktop`,e)}_focusedDateChanged(e){this.revealDate(e)}revealDate(e,t=!0){if(!e)return;let n=this._differenceInMonths(e,this._originDate);if(this.__useSubMonthScrolling){let r=this._calculateWeekScrollOffset(e);this._scrollToPosition(n+r,t);return}let r=this._monthScroller.position>n,i=Math.max(this._monthScroller.itemHeight,this._monthScroller.clientHeight-this._monthScroller.bufferOffset*2)/this._monthScroller.itemHeight,a=this._monthScroller.position+i-1<n;r?this._scrollToPosition(n,t):a&&this._scrollToPosition(n-i+1,t)}_calculateWeekScrollOffset(e){let t=new Date(0,0);t.setFullYear(e.getFullYear()),t.setMonth(e.getMonth()),t.setDate(1);let n=0;for(;t.getDate()<e.getDate();)t.setDate(t.getDate()+1),t.getDay()===this.i18n.firstDayOfWeek&&(n+=1);return n/6}_initialPositionChanged(e){this._monthScroller&&this._yearScroller&&(this._monthScroller.active=!0,this._yearScroller.active=!0),this.scrollToDate(e)}_repositionYearScroller(){let e=this._monthScroller.position;this._visibleMonthIndex=Math.floor(e),this._yearScroller.position=(e+this._originDate.getMonth())/12}_repositionMonthScroller(){this._monthScroller.position=this._yearScroller.position*12-this._originDate.getMonth(),this._visibleMonthIndex=Math.floor(this._monthScroller.position)}_onMonthScroll(){this._repositionYearScroller(),this._doIgnoreTaps()}_onYearScroll(){this._repositionMonthScroller(),this._doIgnoreTaps()}_onYearScrollTouchStart(){this._notTapping=!1,setTimeout(()=>{this._notTapping=!0},300),this._repositionMonthScroller()}_onMonthScrollTouchStart(){this._repositionYearScroller()}_doIgnoreTaps(){this._ignoreTaps=!0,this._debouncer=_e.debounce(this._debouncer,Ie.after(300),()=>{this._ignoreTaps=!1})}_onTodayTap(){let e=this._getTodayMidnight();Math.abs(this._monthScroller.position-this._differenceInMonths(e,this._originDate))<.001?(this._selectDate(e),this._close()):this._scrollToCurrentMonth()}_scrollToCurrentMonth(){this.focusedDate&&=new Date,this.scrollToDate(new Date,!0)}_onYearTap(e){if(!this._ignoreTaps&&!this._notTapping){let t=(e.detail.y-(this._yearScroller.getBoundingClientRect().top+this._yearScroller.clientHeight/2))/this._yearScroller.itemHeight;this._scrollToPosition(this._monthScroller.position+t*12,!0)}}_scrollToPosition(e,t){if(this._targetPosition!==void 0){this._targetPosition=e;return}if(!t){this._monthScroller.position=e,this._monthScroller.forceUpdate(),this._targetPosition=void 0,this._repositionYearScroller(),this.__tryFocusDate();return}this._targetPosition=e;let n;this._revealPromise=new Promise(e=>{n=e});let r=(e,t,n,r)=>(e/=r/2,e<1?n/2*e*e+t:(--e,-n/2*(e*(e-2)-1)+t)),i=0,a=this._monthScroller.position,o=e=>{i||=e;let t=e-i;if(t<this.scrollDuration){let e=r(t,a,this._targetPosition-a,this.scrollDuration);this._monthScroller.position=e,window.requestAnimationFrame(o)}else this.dispatchEvent(new CustomEvent(`scroll-animation-finished`,{bubbles:!0,composed:!0,detail:{position:this._targetPosition,oldPosition:a}})),this._monthScroller.position=this._targetPosition,this._monthScroller.forceUpdate(),this._targetPosition=void 0,n(),this._revealPromise=void 0;setTimeout(this._repositionYearScroller.bind(this),1)};window.requestAnimationFrame(o)}_toggleYearScroller(){this.toggleAttribute(`years-visible`)}_closeYearScroller(){this.removeAttribute(`years-visible`)}_yearAfterXMonths(e){return rt(e).getFullYear()}_differenceInMonths(e,t){return(e.getFullYear()-t.getFullYear())*12-t.getMonth()+e.getMonth()}_clear(){this._selectDate(``)}_close(){this.dispatchEvent(new CustomEvent(`close`,{bubbles:!0,composed:!0}))}_cancel(){this.focusedDate=this.selectedDate,this._close()}__toggleDate(e){C(e,this.selectedDate)?(this._clear(),this.focusedDate=e):this._selectDate(e)}__onMonthCalendarKeyDown(e){let t=!1;switch(e.key){case`ArrowDown`:this._moveFocusByDays(7),t=!0;break;case`ArrowUp`:this._moveFocusByDays(-7),t=!0;break;case`ArrowRight`:this._moveFocusByDays(this.__isRTL?-1:1),t=!0;break;case`ArrowLeft`:this._moveFocusByDays(this.__isRTL?1:-1),t=!0;break;case`Enter`:this._selectDate(this.focusedDate)&&(this._close(),t=!0);break;case` `:this.__toggleDate(this.focusedDate),t=!0;break;case`Home`:this._moveFocusInsideMonth(this.focusedDate,`minDate`),t=!0;break;case`End`:this._moveFocusInsideMonth(this.focusedDate,`maxDate`),t=!0;break;case`PageDown`:this._moveFocusByMonths(e.shiftKey?12:1),t=!0;break;case`PageUp`:this._moveFocusByMonths(e.shiftKey?-12:-1),t=!0;break;case`Tab`:this._onTabKeyDown(e,`calendar`);break;default:break}t&&(e.preventDefault(),e.stopPropagation())}_onTabKeyDown(e,t){switch(e.stopPropagation(),t){case`calendar`:e.shiftKey&&(e.preventDefault(),this.hasAttribute(`fullscreen`)?this.focusCancel():this.__focusInput());break;case`today`:e.shiftKey&&(e.preventDefault(),this.focusDateElement());break;case`cancel`:e.shiftKey||(e.preventDefault(),this.hasAttribute(`fullscreen`)?this.focusDateElement():this.__focusInput());break;default:break}}__onTodayButtonKeyDown(e){e.key===`Tab`&&this._onTabKeyDown(e,`today`)}__onCancelButtonKeyDown(e){e.key===`Tab`&&this._onTabKeyDown(e,`cancel`)}__focusInput(){this.dispatchEvent(new CustomEvent(`focus-input`,{bubbles:!0,composed:!0}))}__tryFocusDate(){if(this.__pendingDateFocus){let e=this.focusableDateElement;e&&C(e.date,this.__pendingDateFocus)&&(delete this.__pendingDateFocus,e.focus())}}async focusDate(e,t){let n=e||this.selectedDate||this.initialPosition||new Date;this.focusedDate=n,t||(this._focusedMonthDate=n.getDate()),await this.focusDateElement(!1)}async focusDateElement(e=!0){this.__pendingDateFocus=this.focusedDate,this.calendars.length||await new Promise(e=>{requestAnimationFrame(()=>{setTimeout(()=>{e()})})}),e&&this.revealDate(this.focusedDate),this._revealPromise&&await this._revealPromise,this.__tryFocusDate()}_focusClosestDate(e){this.focusDate(nt(e,[this.minDate,this.maxDate]))}_focusAllowedDate(e,t,n){this._dateAllowed(e,void 0,void 0,()=>!1)?this.focusDate(e,n):this._dateAllowed(this.focusedDate)?t>0?this.focusDate(this.maxDate):this.focusDate(this.minDate):this._focusClosestDate(this.focusedDate)}_getDateDiff(e,t){let n=new Date(0,0);return n.setFullYear(this.focusedDate.getFullYear()),n.setMonth(this.focusedDate.getMonth()+e),t&&n.setDate(this.focusedDate.getDate()+t),n}_moveFocusByDays(e){let t=this._getDateDiff(0,e);this._focusAllowedDate(t,e,!1)}_moveFocusByMonths(e){let t=this._getDateDiff(e),n=t.getMonth();this._focusedMonthDate||=this.focusedDate.getDate(),t.setDate(this._focusedMonthDate),t.getMonth()!==n&&t.setDate(0),this._focusAllowedDate(t,e,!0)}_moveFocusInsideMonth(e,t){let n=new Date(0,0);n.setFullYear(e.getFullYear()),t===`minDate`?(n.setMonth(e.getMonth()),n.setDate(1)):(n.setMonth(e.getMonth()+1),n.setDate(0)),this._dateAllowed(n)?this.focusDate(n):this._dateAllowed(e)?this.focusDate(this[t]):this._focusClosestDate(e)}_dateAllowed(e,t=this.minDate,n=this.maxDate,r=this.isDateDisabled){return w(e,t,n,r)}_isTodayAllowed(e,t,n){return this._dateAllowed(this._getTodayMidnight(),e,t,n)}_getTodayMidnight(){let e=new Date,t=new Date(0,0);return t.setFullYear(e.getFullYear()),t.setMonth(e.getMonth()),t.setDate(e.getDate()),t}}})),Mt,Nt=e((()=>{fe(),mt(),_t(),xt(),Dt(),g(),y(),re(),f(),d(),x(),kt(),jt(),Mt=class extends At(t(Pe(_(h(o))))){static get is(){return`vaadin-date-picker-overlay-content`}static get styles(){return Ot}static get lumoInjector(){return{...super.lumoInjector,includeBaseStyles:!0}}render(){return m`
      <slot name="months"></slot>
      <slot name="years"></slot>

      <div role="toolbar" part="toolbar">
        <slot name="today-button"></slot>
        <div
          part="years-toggle-button"
          ?hidden="${this._desktopMode}"
          aria-hidden="true"
          @click="${this._toggleYearScroller}"
        >
          ${this._yearAfterXMonths(this._visibleMonthIndex)}
        </div>
        <slot name="cancel-button"></slot>
      </div>
    `}firstUpdated(){super.firstUpdated(),this.setAttribute(`role`,`dialog`),this._initControllers()}},b(Mt)})),Pt,Ft=e((()=>{Oe(),g(),Pt=S`
  :host([opened]) {
    pointer-events: auto;
  }

  :host([week-numbers]) {
    --_vaadin-date-picker-week-numbers-visible: 1;
  }

  :host([dir='rtl']) [part='input-field'] {
    direction: ltr;
  }

  :host([dir='rtl']) [part='input-field'] ::slotted(input)::placeholder {
    direction: rtl;
    text-align: left;
  }

  [part~='toggle-button']::before {
    mask-image: var(--_vaadin-icon-calendar);
  }

  :host([readonly]) [part~='toggle-button'] {
    display: none;
  }
`})),It,Lt,Rt=e((()=>{ce(),oe(),pe(),be(),Ne(),ve(),Le(),Ce(),Ge(),E(),It=Object.freeze({monthNames:[`January`,`February`,`March`,`April`,`May`,`June`,`July`,`August`,`September`,`October`,`November`,`December`],weekdays:[`Sunday`,`Monday`,`Tuesday`,`Wednesday`,`Thursday`,`Friday`,`Saturday`],weekdaysShort:[`Sun`,`Mon`,`Tue`,`Wed`,`Thu`,`Fri`,`Sat`],firstDayOfWeek:0,today:`Today`,cancel:`Cancel`,referenceDate:``,formatDate(e){let t=String(e.year).replace(/\d+/u,e=>`0000`.substr(e.length)+e);return[e.month+1,e.day,t].join(`/`)},parseDate(e){let t=e.split(`/`),n=new Date,r,i=n.getMonth(),a=n.getFullYear();if(t.length===3?(i=parseInt(t[0])-1,r=parseInt(t[1]),a=parseInt(t[2]),t[2].length<3&&a>=0&&(a=it(this.referenceDate?T(this.referenceDate):new Date,a,i,r))):t.length===2?(i=parseInt(t[0])-1,r=parseInt(t[1])):t.length===1&&(r=parseInt(t[0])),r!==void 0)return{day:r,month:i,year:a}},formatTitle:(e,t)=>`${e} ${t}`}),Lt=e=>class extends Te(De(xe(Re(e)))){static get properties(){return{_selectedDate:{type:Object,sync:!0},_focusedDate:{type:Object,sync:!0},value:{type:String,notify:!0,value:``,sync:!0},initialPosition:{type:String},opened:{type:Boolean,reflectToAttribute:!0,notify:!0,observer:`_openedChanged`,sync:!0},autoOpenDisabled:{type:Boolean,sync:!0},showWeekNumbers:{type:Boolean,value:!1,sync:!0},_fullscreen:{type:Boolean,value:!1,sync:!0},_fullscreenMediaQuery:{value:`(max-width: 450px), (max-height: 450px)`},min:{type:String,sync:!0},max:{type:String,sync:!0},isDateDisabled:{type:Function},_minDate:{type:Date,computed:`__computeMinOrMaxDate(min)`},_maxDate:{type:Date,computed:`__computeMinOrMaxDate(max)`},_noInput:{type:Boolean,computed:`_isNoInput(inputElement, _fullscreen, _ios, __effectiveI18n, opened, autoOpenDisabled)`},_ios:{type:Boolean,value:Ve},_focusOverlayOnOpen:Boolean,_overlayContent:{type:Object,sync:!0},__enteredDate:{type:Date,sync:!0}}}static get observers(){return[`_selectedDateChanged(_selectedDate, __effectiveI18n)`,`_focusedDateChanged(_focusedDate, __effectiveI18n)`,`__updateOverlayContent(_overlayContent, __effectiveI18n, label, _minDate, _maxDate, _focusedDate, _selectedDate, showWeekNumbers, isDateDisabled, __enteredDate)`,`__updateOverlayContentTheme(_overlayContent, _theme)`,`__updateOverlayContentFullScreen(_overlayContent, _fullscreen)`]}static get defaultI18n(){return It}static get constraints(){return[...super.constraints,`min`,`max`]}constructor(){super(),this._boundOnClick=this._onClick.bind(this),this._boundOnScroll=this._onScroll.bind(this)}get i18n(){return super.i18n}set i18n(e){super.i18n=e}get _inputElementValue(){return super._inputElementValue}set _inputElementValue(e){super._inputElementValue=e;let t=this.__parseDate(e);this.__setEnteredDate(t)}get __unparsableValue(){return!this._inputElementValue||this.__parseDate(this._inputElementValue)?``:this._inputElementValue}_onFocus(e){super._onFocus(e),this._noInput&&!l()&&e.target.blur()}_onBlur(e){super._onBlur(e),this.opened||(this.__commitParsedOrFocusedDate(),document.hasFocus()&&this._requestValidation())}ready(){super.ready(),this.addEventListener(`click`,this._boundOnClick),this.addController(new je(this._fullscreenMediaQuery,e=>{this._fullscreen=e})),this.addController(new We(this)),this._overlayElement=this.$.overlay}updated(e){super.updated(e),(e.has(`showWeekNumbers`)||e.has(`__effectiveI18n`))&&this.toggleAttribute(`week-numbers`,this.showWeekNumbers&&this.__effectiveI18n.firstDayOfWeek===1)}disconnectedCallback(){super.disconnectedCallback(),this.opened=!1}focus(e){this._noInput&&!l()?this.open():super.focus(e)}open(){!this.disabled&&!this.readonly&&(this.opened=!0)}close(){this.$.overlay.close()}__ensureContent(){if(this._overlayContent)return;let e=document.createElement(`vaadin-date-picker-overlay-content`);e.setAttribute(`slot`,`overlay`),this.appendChild(e),this._overlayContent=e,e.addEventListener(`close`,()=>{this._close()}),e.addEventListener(`focus-input`,this._focusAndSelect.bind(this)),e.addEventListener(`date-tap`,e=>{this.__commitDate(e.detail.date),this._close()}),e.addEventListener(`date-selected`,e=>{this.__commitDate(e.detail.date)}),e.addEventListener(`focusin`,()=>{this._keyboardActive&&this._setFocused(!0)}),e.addEventListener(`focusout`,e=>{this._shouldRemoveFocus(e)&&this._setFocused(!1)}),e.addEventListener(`focused-date-changed`,e=>{this._focusedDate=e.detail.value}),e.addEventListener(`click`,e=>e.stopPropagation())}__parseDate(e){if(!this.__effectiveI18n.parseDate)return;let t=this.__effectiveI18n.parseDate(e);if(t&&=T(`${t.year}-${t.month+1}-${t.day}`),t&&!isNaN(t.getTime()))return t}__formatDate(e){if(this.__effectiveI18n.formatDate)return this.__effectiveI18n.formatDate(tt(e))}checkValidity(){let e=this._inputElementValue,t=!e||!!this._selectedDate&&e===this.__formatDate(this._selectedDate),n=!this._selectedDate||w(this._selectedDate,this._minDate,this._maxDate,this.isDateDisabled),r=!0;return this.inputElement&&this.inputElement.checkValidity&&(r=this.inputElement.checkValidity()),t&&n&&r}_shouldSetFocus(e){return!this._shouldKeepFocusRing}_shouldKeepFocusOnClearMousedown(){return this.opened?!0:super._shouldKeepFocusOnClearMousedown()}_shouldRemoveFocus(e){let{relatedTarget:t}=e;return this.opened&&t!==null&&t!==document.body&&!this.contains(t)&&!this._overlayContent.contains(t)?!0:!this.opened}_setFocused(e){super._setFocused(e),this._shouldKeepFocusRing=e&&this._keyboardActive}__commitValueChange(){let e=this.__unparsableValue;this.__committedValue===this.value?this.__committedUnparsableValue!==e&&(this._requestValidation(),this.dispatchEvent(new CustomEvent(`unparsable-change`))):(this._requestValidation(),this.dispatchEvent(new CustomEvent(`change`,{bubbles:!0}))),this.__committedValue=this.value,this.__committedUnparsableValue=e}__commitDate(e){this.__keepCommittedValue=!0,this._selectedDate=e,this.__keepCommittedValue=!1,this.__commitValueChange()}_close(){this._focus(),this.close()}_isNoInput(e,t,n,r,i,a){return!e||t&&(!a||i)||n&&i||!r.parseDate}_formatISO(e){return st(e)}_inputElementChanged(e){super._inputElementChanged(e),e&&(e.autocomplete=`off`,e.setAttribute(`role`,`combobox`),e.setAttribute(`aria-haspopup`,`dialog`),e.setAttribute(`aria-expanded`,!!this.opened),this._applyInputValue(this._selectedDate))}_openedChanged(e){e&&this.__ensureContent(),this.inputElement&&this.inputElement.setAttribute(`aria-expanded`,e)}_selectedDateChanged(e,t){e===void 0||t===void 0||(this.__keepInputValue||this._applyInputValue(e),this.value=this._formatISO(e),this._ignoreFocusedDateChange=!0,this._focusedDate=e,this._ignoreFocusedDateChange=!1)}_focusedDateChanged(e,t){e===void 0||t===void 0||!this._ignoreFocusedDateChange&&!this._noInput&&this._applyInputValue(e)}_valueChanged(e,t){let n=T(e);if(e&&!n){this.value=t;return}e?C(this._selectedDate,n)||(this._selectedDate=n,t!==void 0&&this._requestValidation()):this._selectedDate=null,this.__keepCommittedValue||(this.__committedValue=this.value,this.__committedUnparsableValue=``),this._toggleHasValue(this._hasValue)}__updateOverlayContent(e,t,n,r,i,a,o,s,c,l){e&&(e.i18n=t,e.label=n,e.minDate=r,e.maxDate=i,e.focusedDate=a,e.selectedDate=o,e.showWeekNumbers=s,e.isDateDisabled=c,e.enteredDate=l)}__updateOverlayContentTheme(e,t){e&&(t?e.setAttribute(`theme`,t):e.removeAttribute(`theme`))}__updateOverlayContentFullScreen(e,t){e&&e.toggleAttribute(`fullscreen`,t)}_onOverlayEscapePress(e){e.stopPropagation(),this._focusedDate=this._selectedDate,this._applyInputValue(this._selectedDate),this._close()}_onOverlayOpened(){let e=this._overlayContent;e.reset();let t=this._getInitialPosition();e.initialPosition=t;let n=e.focusedDate||t;e.scrollToDate(n),this._ignoreFocusedDateChange=!0,e.focusedDate=n,this._ignoreFocusedDateChange=!1,window.addEventListener(`scroll`,this._boundOnScroll,!0),this._focusOverlayOnOpen?(e.focusDateElement(),this._focusOverlayOnOpen=!1):this._focus();let r=this.inputElement;this._noInput&&r&&(r.blur(),this._overlayContent.focusDateElement());let i=this._noInput?e:this;this.__showOthers=s(i)}_getInitialPosition(){let e=T(this.initialPosition),t=this._selectedDate||this._overlayContent.initialPosition||e||new Date;return e||w(t,this._minDate,this._maxDate,this.isDateDisabled)?t:this._minDate||this._maxDate?nt(t,[this._minDate,this._maxDate]):new Date}__commitParsedOrFocusedDate(){if(this._ignoreFocusedDateChange=!0,this.__effectiveI18n.parseDate){let e=this._inputElementValue||``,t=this.__parseDate(e);t?this.__commitDate(t):(this.__keepInputValue=!0,this.__commitDate(null),this.__keepInputValue=!1)}else this._focusedDate&&this.__commitDate(this._focusedDate);this._ignoreFocusedDateChange=!1}_onOverlayClosed(){this.__showOthers&&=(this.__showOthers(),null),window.removeEventListener(`scroll`,this._boundOnScroll,!0),this.__commitParsedOrFocusedDate(),this.inputElement&&this.inputElement.selectionStart&&(this.inputElement.selectionStart=this.inputElement.selectionEnd),!this.value&&!this._keyboardActive&&this._requestValidation()}_onScroll(e){(e.target===window||!this._overlayContent.contains(e.target))&&this._overlayContent._repositionYearScroller()}_focus(){this._noInput||this.inputElement.focus()}_focusAndSelect(){this._focus(),this._setSelectionRange(0,this._inputElementValue.length)}_applyInputValue(e){this._inputElementValue=e?this.__formatDate(e):``}_setSelectionRange(e,t){this.inputElement&&this.inputElement.setSelectionRange(e,t)}_onChange(e){e.stopPropagation()}_onClick(e){e.composedPath().includes(this._overlayElement)||this._isClearButton(e)||this._onHostClick(e)}_onHostClick(e){(!this.autoOpenDisabled||this._noInput)&&(e.preventDefault(),this.open())}_onClearButtonClick(e){e.preventDefault(),this.__commitDate(null)}_onKeyDown(e){switch(super._onKeyDown(e),this._noInput&&[`Tab`,`Escape`].indexOf(e.key)===-1&&e.preventDefault(),e.key){case`ArrowDown`:case`ArrowUp`:e.preventDefault(),this.opened?this._overlayContent.focusDateElement():(this._focusOverlayOnOpen=!0,this.open());break;case`Tab`:this.opened&&(e.preventDefault(),e.stopPropagation(),this._setSelectionRange(0,0),e.shiftKey?this._overlayContent.focusCancel():this._overlayContent.focusDateElement());break;default:break}}_onEnter(e){e.composedPath().includes(this._overlayContent)||(this.opened?this.close():this.__commitParsedOrFocusedDate())}_onEscape(e){if(this.opened){this._onOverlayEscapePress(e);return}if(this.clearButtonVisible&&this.value&&!this.readonly){e.stopPropagation(),this._onClearButtonClick(e);return}this.inputElement.value===``?this.__commitDate(null):this._applyInputValue(this._selectedDate)}_isClearButton(e){return e.composedPath()[0]===this.clearElement}_onInput(){!this.opened&&this._inputElementValue&&!this.autoOpenDisabled&&this.open();let e=this.__parseDate(this._inputElementValue||``);e&&(this._ignoreFocusedDateChange=!0,C(e,this._focusedDate)||(this._focusedDate=e),this._ignoreFocusedDateChange=!1),this.__setEnteredDate(e)}__setEnteredDate(e){e?C(this.__enteredDate,e)||(this.__enteredDate=e):this.__enteredDate=null}__computeMinOrMaxDate(e){return T(e)}}})),zt,Bt=e((()=>{r(),Ze(),Nt(),g(),me(),y(),ie(),f(),i(),Be(),ue(),Me(),u(),d(),x(),Ft(),Rt(),zt=class extends Lt(Ae(t(ee(_(h(o)))))){static get is(){return`vaadin-date-picker`}static get styles(){return[te,Pt]}static get properties(){return{_positionTarget:{type:Object,sync:!0}}}get clearElement(){return this.$.clearButton}render(){return m`
      <div class="vaadin-date-picker-container">
        <div part="label">
          <slot name="label"></slot>
          <span part="required-indicator" aria-hidden="true" @click="${this.focus}"></span>
        </div>

        <vaadin-input-container
          part="input-field"
          .readonly="${this.readonly}"
          .disabled="${this.disabled}"
          .invalid="${this.invalid}"
          theme="${He(this._theme)}"
        >
          <slot name="prefix" slot="prefix"></slot>
          <slot name="input"></slot>
          <div id="clearButton" part="field-button clear-button" slot="suffix" aria-hidden="true"></div>
          <div part="field-button toggle-button" slot="suffix" aria-hidden="true" @click="${this._toggle}"></div>
        </vaadin-input-container>

        <div part="helper-text">
          <slot name="helper"></slot>
        </div>

        <div part="error-message">
          <slot name="error-message"></slot>
        </div>

        <slot name="tooltip"></slot>
      </div>

      <vaadin-date-picker-overlay
        id="overlay"
        .owner="${this}"
        ?fullscreen="${this._fullscreen}"
        theme="${He(this._theme)}"
        .opened="${this.opened}"
        @opened-changed="${this._onOpenedChanged}"
        @vaadin-overlay-open="${this._onOverlayOpened}"
        @vaadin-overlay-close="${this._onVaadinOverlayClose}"
        @vaadin-overlay-closing="${this._onOverlayClosed}"
        restore-focus-on-close
        no-vertical-overlap
        exportparts="backdrop, overlay, content"
        .restoreFocusNode="${this.inputElement}"
        .positionTarget="${this._positionTarget}"
      >
        <slot name="overlay"></slot>
      </vaadin-date-picker-overlay>
    `}ready(){super.ready(),this.addController(new se(this,e=>{this._setInputElement(e),this._setFocusElement(e),this.stateTarget=e,this.ariaTarget=e},{uniqueIdPrefix:`search-input`})),this.addController(new ye(this.inputElement,this._labelController)),this._tooltipController=new Ue(this),this.addController(this._tooltipController),this._tooltipController.setPosition(`top`),this._tooltipController.setAriaTarget(this.inputElement),this._tooltipController.setShouldShow(e=>!e.opened),this._positionTarget=this.shadowRoot.querySelector(`[part="input-field"]`),this.shadowRoot.querySelector(`[part="field-button toggle-button"]`).addEventListener(`mousedown`,e=>e.preventDefault())}_onOpenedChanged(e){this.opened=e.detail.value}_onVaadinOverlayClose(e){let t=e.detail.sourceEvent;t?.composedPath().includes(this)&&!t.composedPath().includes(this._overlayElement)&&e.preventDefault()}_toggle(e){e.stopPropagation(),this.$.overlay.opened?this.close():this.open()}},b(zt)})),Vt,Ht,Ut=e((()=>{Vt={lessThanXSeconds:{one:`less than a second`,other:`less than {{count}} seconds`},xSeconds:{one:`1 second`,other:`{{count}} seconds`},halfAMinute:`half a minute`,lessThanXMinutes:{one:`less than a minute`,other:`less than {{count}} minutes`},xMinutes:{one:`1 minute`,other:`{{count}} minutes`},aboutXHours:{one:`about 1 hour`,other:`about {{count}} hours`},xHours:{one:`1 hour`,other:`{{count}} hours`},xDays:{one:`1 day`,other:`{{count}} days`},aboutXWeeks:{one:`about 1 week`,other:`about {{count}} weeks`},xWeeks:{one:`1 week`,other:`{{count}} weeks`},aboutXMonths:{one:`about 1 month`,other:`about {{count}} months`},xMonths:{one:`1 month`,other:`{{count}} months`},aboutXYears:{one:`about 1 year`,other:`about {{count}} years`},xYears:{one:`1 year`,other:`{{count}} years`},overXYears:{one:`over 1 year`,other:`over {{count}} years`},almostXYears:{one:`almost 1 year`,other:`almost {{count}} years`}},Ht=(e,t,n)=>{let r,i=Vt[e];return r=typeof i==`string`?i:t===1?i.one:i.other.replace(`{{count}}`,t.toString()),n?.addSuffix?n.comparison&&n.comparison>0?`in `+r:r+` ago`:r}}));function Wt(e){return(t={})=>{let n=t.width?String(t.width):e.defaultWidth;return e.formats[n]||e.formats[e.defaultWidth]}}var Gt=e((()=>{})),Kt,qt,Jt,Yt,Xt=e((()=>{Gt(),Kt={full:`EEEE, MMMM do, y`,long:`MMMM do, y`,medium:`MMM d, y`,short:`MM/dd/yyyy`},qt={full:`h:mm:ss a zzzz`,long:`h:mm:ss a z`,medium:`h:mm:ss a`,short:`h:mm a`},Jt={full:`{{date}} 'at' {{time}}`,long:`{{date}} 'at' {{time}}`,medium:`{{date}}, {{time}}`,short:`{{date}}, {{time}}`},Yt={date:Wt({formats:Kt,defaultWidth:`full`}),time:Wt({formats:qt,defaultWidth:`full`}),dateTime:Wt({formats:Jt,defaultWidth:`full`})}})),Zt,Qt,$t=e((()=>{Zt={lastWeek:`'last' eeee 'at' p`,yesterday:`'yesterday at' p`,today:`'today at' p`,tomorrow:`'tomorrow at' p`,nextWeek:`eeee 'at' p`,other:`P`},Qt=(e,t,n,r)=>Zt[e]}));function D(e){return(t,n)=>{let r=n?.context?String(n.context):`standalone`,i;if(r===`formatting`&&e.formattingValues){let t=e.defaultFormattingWidth||e.defaultWidth,r=n?.width?String(n.width):t;i=e.formattingValues[r]||e.formattingValues[t]}else{let t=e.defaultWidth,r=n?.width?String(n.width):e.defaultWidth;i=e.values[r]||e.values[t]}let a=e.argumentCallback?e.argumentCallback(t):t;return i[a]}}var en=e((()=>{})),tn,nn,rn,an,on,sn,cn,ln,un=e((()=>{en(),tn={narrow:[`B`,`A`],abbreviated:[`BC`,`AD`],wide:[`Before Christ`,`Anno Domini`]},nn={narrow:[`1`,`2`,`3`,`4`],abbreviated:[`Q1`,`Q2`,`Q3`,`Q4`],wide:[`1st quarter`,`2nd quarter`,`3rd quarter`,`4th quarter`]},rn={narrow:[`J`,`F`,`M`,`A`,`M`,`J`,`J`,`A`,`S`,`O`,`N`,`D`],abbreviated:[`Jan`,`Feb`,`Mar`,`Apr`,`May`,`Jun`,`Jul`,`Aug`,`Sep`,`Oct`,`Nov`,`Dec`],wide:[`January`,`February`,`March`,`April`,`May`,`June`,`July`,`August`,`September`,`October`,`November`,`December`]},an={narrow:[`S`,`M`,`T`,`W`,`T`,`F`,`S`],short:[`Su`,`Mo`,`Tu`,`We`,`Th`,`Fr`,`Sa`],abbreviated:[`Sun`,`Mon`,`Tue`,`Wed`,`Thu`,`Fri`,`Sat`],wide:[`Sunday`,`Monday`,`Tuesday`,`Wednesday`,`Thursday`,`Friday`,`Saturday`]},on={narrow:{am:`a`,pm:`p`,midnight:`mi`,noon:`n`,morning:`morning`,afternoon:`afternoon`,evening:`evening`,night:`night`},abbreviated:{am:`AM`,pm:`PM`,midnight:`midnight`,noon:`noon`,morning:`morning`,afternoon:`afternoon`,evening:`evening`,night:`night`},wide:{am:`a.m.`,pm:`p.m.`,midnight:`midnight`,noon:`noon`,morning:`morning`,afternoon:`afternoon`,evening:`evening`,night:`night`}},sn={narrow:{am:`a`,pm:`p`,midnight:`mi`,noon:`n`,morning:`in the morning`,afternoon:`in the afternoon`,evening:`in the evening`,night:`at night`},abbreviated:{am:`AM`,pm:`PM`,midnight:`midnight`,noon:`noon`,morning:`in the morning`,afternoon:`in the afternoon`,evening:`in the evening`,night:`at night`},wide:{am:`a.m.`,pm:`p.m.`,midnight:`midnight`,noon:`noon`,morning:`in the morning`,afternoon:`in the afternoon`,evening:`in the evening`,night:`at night`}},cn=(e,t)=>{let n=Number(e),r=n%100;if(r>20||r<10)switch(r%10){case 1:return n+`st`;case 2:return n+`nd`;case 3:return n+`rd`}return n+`th`},ln={ordinalNumber:cn,era:D({values:tn,defaultWidth:`wide`}),quarter:D({values:nn,defaultWidth:`wide`,argumentCallback:e=>e-1}),month:D({values:rn,defaultWidth:`wide`}),day:D({values:an,defaultWidth:`wide`}),dayPeriod:D({values:on,defaultWidth:`wide`,formattingValues:sn,defaultFormattingWidth:`wide`})}}));function O(e){return(t,n={})=>{let r=n.width,i=r&&e.matchPatterns[r]||e.matchPatterns[e.defaultMatchWidth],a=t.match(i);if(!a)return null;let o=a[0],s=r&&e.parsePatterns[r]||e.parsePatterns[e.defaultParseWidth],c=Array.isArray(s)?fn(s,e=>e.test(o)):dn(s,e=>e.test(o)),l;l=e.valueCallback?e.valueCallback(c):c,l=n.valueCallback?n.valueCallback(l):l;let u=t.slice(o.length);return{value:l,rest:u}}}function dn(e,t){for(let n in e)if(Object.prototype.hasOwnProperty.call(e,n)&&t(e[n]))return n}function fn(e,t){for(let n=0;n<e.length;n++)if(t(e[n]))return n}var pn=e((()=>{}));function mn(e){return(t,n={})=>{let r=t.match(e.matchPattern);if(!r)return null;let i=r[0],a=t.match(e.parsePattern);if(!a)return null;let o=e.valueCallback?e.valueCallback(a[0]):a[0];o=n.valueCallback?n.valueCallback(o):o;let s=t.slice(i.length);return{value:o,rest:s}}}var hn=e((()=>{})),gn,_n,vn,yn,bn,xn,Sn,Cn,wn,Tn,En,Dn,On,kn=e((()=>{pn(),hn(),gn=/^(\d+)(th|st|nd|rd)?/i,_n=/\d+/i,vn={narrow:/^(b|a)/i,abbreviated:/^(b\.?\s?c\.?|b\.?\s?c\.?\s?e\.?|a\.?\s?d\.?|c\.?\s?e\.?)/i,wide:/^(before christ|before common era|anno domini|common era)/i},yn={any:[/^b/i,/^(a|c)/i]},bn={narrow:/^[1234]/i,abbreviated:/^q[1234]/i,wide:/^[1234](th|st|nd|rd)? quarter/i},xn={any:[/1/i,/2/i,/3/i,/4/i]},Sn={narrow:/^[jfmasond]/i,abbreviated:/^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i,wide:/^(january|february|march|april|may|june|july|august|september|october|november|december)/i},Cn={narrow:[/^j/i,/^f/i,/^m/i,/^a/i,/^m/i,/^j/i,/^j/i,/^a/i,/^s/i,/^o/i,/^n/i,/^d/i],any:[/^ja/i,/^f/i,/^mar/i,/^ap/i,/^may/i,/^jun/i,/^jul/i,/^au/i,/^s/i,/^o/i,/^n/i,/^d/i]},wn={narrow:/^[smtwf]/i,short:/^(su|mo|tu|we|th|fr|sa)/i,abbreviated:/^(sun|mon|tue|wed|thu|fri|sat)/i,wide:/^(sunday|monday|tuesday|wednesday|thursday|friday|saturday)/i},Tn={narrow:[/^s/i,/^m/i,/^t/i,/^w/i,/^t/i,/^f/i,/^s/i],any:[/^su/i,/^m/i,/^tu/i,/^w/i,/^th/i,/^f/i,/^sa/i]},En={narrow:/^(a|p|mi|n|(in the|at) (morning|afternoon|evening|night))/i,any:/^([ap]\.?\s?m\.?|midnight|noon|(in the|at) (morning|afternoon|evening|night))/i},Dn={any:{am:/^a/i,pm:/^p/i,midnight:/^mi/i,noon:/^no/i,morning:/morning/i,afternoon:/afternoon/i,evening:/evening/i,night:/night/i}},On={ordinalNumber:mn({matchPattern:gn,parsePattern:_n,valueCallback:e=>parseInt(e,10)}),era:O({matchPatterns:vn,defaultMatchWidth:`wide`,parsePatterns:yn,defaultParseWidth:`any`}),quarter:O({matchPatterns:bn,defaultMatchWidth:`wide`,parsePatterns:xn,defaultParseWidth:`any`,valueCallback:e=>e+1}),month:O({matchPatterns:Sn,defaultMatchWidth:`wide`,parsePatterns:Cn,defaultParseWidth:`any`}),day:O({matchPatterns:wn,defaultMatchWidth:`wide`,parsePatterns:Tn,defaultParseWidth:`any`}),dayPeriod:O({matchPatterns:En,defaultMatchWidth:`any`,parsePatterns:Dn,defaultParseWidth:`any`})}})),An,jn=e((()=>{Ut(),Xt(),$t(),un(),kn(),An={code:`en-US`,formatDistance:Ht,formatLong:Yt,formatRelative:Qt,localize:ln,match:On,options:{weekStartsOn:0,firstWeekContainsDate:1}}})),Mn=e((()=>{jn()}));function k(){return Nn}var Nn,A=e((()=>{Nn={}})),Pn,Fn,In,Ln,Rn,zn,Bn,Vn,Hn,Un,Wn,Gn,j=e((()=>{Pn=365.2425,Fn=10**8*24*60*60*1e3,-Fn,In=6048e5,Ln=864e5,Rn=6e4,zn=36e5,Bn=1e3,Vn=3600,Hn=Vn*24,Hn*7,Un=Hn*Pn,Wn=Un/12,Wn*3,Gn=Symbol.for(`constructDateFrom`)}));function M(e,t){return typeof e==`function`?e(t):e&&typeof e==`object`&&Gn in e?e[Gn](t):e instanceof Date?new e.constructor(t):new Date(t)}var N=e((()=>{j()}));function P(e,t){return M(t||e,e)}var F=e((()=>{N()}));function Kn(e){let t=P(e),n=new Date(Date.UTC(t.getFullYear(),t.getMonth(),t.getDate(),t.getHours(),t.getMinutes(),t.getSeconds(),t.getMilliseconds()));return n.setUTCFullYear(t.getFullYear()),e-+n}var qn=e((()=>{F()}));function Jn(e,...t){let n=M.bind(null,e||t.find(e=>typeof e==`object`));return t.map(n)}var Yn=e((()=>{N()}));function Xn(e,t){let n=P(e,t?.in);return n.setHours(0,0,0,0),n}var Zn=e((()=>{F()}));function Qn(e,t,n){let[r,i]=Jn(n?.in,e,t),a=Xn(r),o=Xn(i),s=+a-Kn(a),c=+o-Kn(o);return Math.round((s-c)/Ln)}var $n=e((()=>{qn(),Yn(),j(),Zn()}));function er(e,t){let n=P(e,t?.in);return n.setFullYear(n.getFullYear(),0,1),n.setHours(0,0,0,0),n}var tr=e((()=>{F()}));function nr(e,t){let n=P(e,t?.in);return Qn(n,er(n))+1}var rr=e((()=>{$n(),tr(),F()}));function I(e,t){let n=k(),r=t?.weekStartsOn??t?.locale?.options?.weekStartsOn??n.weekStartsOn??n.locale?.options?.weekStartsOn??0,i=P(e,t?.in),a=i.getDay(),o=(a<r?7:0)+a-r;return i.setDate(i.getDate()-o),i.setHours(0,0,0,0),i}var L=e((()=>{A(),F()}));function R(e,t){return I(e,{...t,weekStartsOn:1})}var z=e((()=>{L()}));function ir(e,t){let n=P(e,t?.in),r=n.getFullYear(),i=M(n,0);i.setFullYear(r+1,0,4),i.setHours(0,0,0,0);let a=R(i),o=M(n,0);o.setFullYear(r,0,4),o.setHours(0,0,0,0);let s=R(o);return n.getTime()>=a.getTime()?r+1:n.getTime()>=s.getTime()?r:r-1}var ar=e((()=>{N(),z(),F()}));function or(e,t){let n=ir(e,t),r=M(t?.in||e,0);return r.setFullYear(n,0,4),r.setHours(0,0,0,0),R(r)}var sr=e((()=>{N(),ar(),z()}));function cr(e,t){let n=P(e,t?.in),r=R(n)-+or(n);return Math.round(r/In)+1}var lr=e((()=>{j(),z(),sr(),F()}));function ur(e,t){let n=P(e,t?.in),r=n.getFullYear(),i=k(),a=t?.firstWeekContainsDate??t?.locale?.options?.firstWeekContainsDate??i.firstWeekContainsDate??i.locale?.options?.firstWeekContainsDate??1,o=M(t?.in||e,0);o.setFullYear(r+1,0,a),o.setHours(0,0,0,0);let s=I(o,t),c=M(t?.in||e,0);c.setFullYear(r,0,a),c.setHours(0,0,0,0);let l=I(c,t);return+n>=+s?r+1:+n>=+l?r:r-1}var dr=e((()=>{A(),N(),L(),F()}));function fr(e,t){let n=k(),r=t?.firstWeekContainsDate??t?.locale?.options?.firstWeekContainsDate??n.firstWeekContainsDate??n.locale?.options?.firstWeekContainsDate??1,i=ur(e,t),a=M(t?.in||e,0);return a.setFullYear(i,0,r),a.setHours(0,0,0,0),I(a,t)}var pr=e((()=>{A(),N(),dr(),L()}));function mr(e,t){let n=P(e,t?.in),r=I(n,t)-+fr(n,t);return Math.round(r/In)+1}var hr=e((()=>{j(),L(),pr(),F()}));function B(e,t){return(e<0?`-`:``)+Math.abs(e).toString().padStart(t,`0`)}var gr=e((()=>{})),V,_r=e((()=>{gr(),V={y(e,t){let n=e.getFullYear(),r=n>0?n:1-n;return B(t===`yy`?r%100:r,t.length)},M(e,t){let n=e.getMonth();return t===`M`?String(n+1):B(n+1,2)},d(e,t){return B(e.getDate(),t.length)},a(e,t){let n=e.getHours()/12>=1?`pm`:`am`;switch(t){case`a`:case`aa`:return n.toUpperCase();case`aaa`:return n;case`aaaaa`:return n[0];default:return n===`am`?`a.m.`:`p.m.`}},h(e,t){return B(e.getHours()%12||12,t.length)},H(e,t){return B(e.getHours(),t.length)},m(e,t){return B(e.getMinutes(),t.length)},s(e,t){return B(e.getSeconds(),t.length)},S(e,t){let n=t.length,r=e.getMilliseconds();return B(Math.trunc(r*10**(n-3)),t.length)}}}));function vr(e,t=``){let n=e>0?`-`:`+`,r=Math.abs(e),i=Math.trunc(r/60),a=r%60;return a===0?n+String(i):n+String(i)+t+B(a,2)}function yr(e,t){return e%60==0?(e>0?`-`:`+`)+B(Math.abs(e)/60,2):H(e,t)}function H(e,t=``){let n=e>0?`-`:`+`,r=Math.abs(e),i=B(Math.trunc(r/60),2),a=B(r%60,2);return n+i+t+a}var U,br,xr=e((()=>{rr(),lr(),ar(),hr(),dr(),gr(),_r(),U={am:`am`,pm:`pm`,midnight:`midnight`,noon:`noon`,morning:`morning`,afternoon:`afternoon`,evening:`evening`,night:`night`},br={G:function(e,t,n){let r=+(e.getFullYear()>0);switch(t){case`G`:case`GG`:case`GGG`:return n.era(r,{width:`abbreviated`});case`GGGGG`:return n.era(r,{width:`narrow`});default:return n.era(r,{width:`wide`})}},y:function(e,t,n){if(t===`yo`){let t=e.getFullYear(),r=t>0?t:1-t;return n.ordinalNumber(r,{unit:`year`})}return V.y(e,t)},Y:function(e,t,n,r){let i=ur(e,r),a=i>0?i:1-i;return t===`YY`?B(a%100,2):t===`Yo`?n.ordinalNumber(a,{unit:`year`}):B(a,t.length)},R:function(e,t){return B(ir(e),t.length)},u:function(e,t){return B(e.getFullYear(),t.length)},Q:function(e,t,n){let r=Math.ceil((e.getMonth()+1)/3);switch(t){case`Q`:return String(r);case`QQ`:return B(r,2);case`Qo`:return n.ordinalNumber(r,{unit:`quarter`});case`QQQ`:return n.quarter(r,{width:`abbreviated`,context:`formatting`});case`QQQQQ`:return n.quarter(r,{width:`narrow`,context:`formatting`});default:return n.quarter(r,{width:`wide`,context:`formatting`})}},q:function(e,t,n){let r=Math.ceil((e.getMonth()+1)/3);switch(t){case`q`:return String(r);case`qq`:return B(r,2);case`qo`:return n.ordinalNumber(r,{unit:`quarter`});case`qqq`:return n.quarter(r,{width:`abbreviated`,context:`standalone`});case`qqqqq`:return n.quarter(r,{width:`narrow`,context:`standalone`});default:return n.quarter(r,{width:`wide`,context:`standalone`})}},M:function(e,t,n){let r=e.getMonth();switch(t){case`M`:case`MM`:return V.M(e,t);case`Mo`:return n.ordinalNumber(r+1,{unit:`month`});case`MMM`:return n.month(r,{width:`abbreviated`,context:`formatting`});case`MMMMM`:return n.month(r,{width:`narrow`,context:`formatting`});default:return n.month(r,{width:`wide`,context:`formatting`})}},L:function(e,t,n){let r=e.getMonth();switch(t){case`L`:return String(r+1);case`LL`:return B(r+1,2);case`Lo`:return n.ordinalNumber(r+1,{unit:`month`});case`LLL`:return n.month(r,{width:`abbreviated`,context:`standalone`});case`LLLLL`:return n.month(r,{width:`narrow`,context:`standalone`});default:return n.month(r,{width:`wide`,context:`standalone`})}},w:function(e,t,n,r){let i=mr(e,r);return t===`wo`?n.ordinalNumber(i,{unit:`week`}):B(i,t.length)},I:function(e,t,n){let r=cr(e);return t===`Io`?n.ordinalNumber(r,{unit:`week`}):B(r,t.length)},d:function(e,t,n){return t===`do`?n.ordinalNumber(e.getDate(),{unit:`date`}):V.d(e,t)},D:function(e,t,n){let r=nr(e);return t===`Do`?n.ordinalNumber(r,{unit:`dayOfYear`}):B(r,t.length)},E:function(e,t,n){let r=e.getDay();switch(t){case`E`:case`EE`:case`EEE`:return n.day(r,{width:`abbreviated`,context:`formatting`});case`EEEEE`:return n.day(r,{width:`narrow`,context:`formatting`});case`EEEEEE`:return n.day(r,{width:`short`,context:`formatting`});default:return n.day(r,{width:`wide`,context:`formatting`})}},e:function(e,t,n,r){let i=e.getDay(),a=(i-r.weekStartsOn+8)%7||7;switch(t){case`e`:return String(a);case`ee`:return B(a,2);case`eo`:return n.ordinalNumber(a,{unit:`day`});case`eee`:return n.day(i,{width:`abbreviated`,context:`formatting`});case`eeeee`:return n.day(i,{width:`narrow`,context:`formatting`});case`eeeeee`:return n.day(i,{width:`short`,context:`formatting`});default:return n.day(i,{width:`wide`,context:`formatting`})}},c:function(e,t,n,r){let i=e.getDay(),a=(i-r.weekStartsOn+8)%7||7;switch(t){case`c`:return String(a);case`cc`:return B(a,t.length);case`co`:return n.ordinalNumber(a,{unit:`day`});case`ccc`:return n.day(i,{width:`abbreviated`,context:`standalone`});case`ccccc`:return n.day(i,{width:`narrow`,context:`standalone`});case`cccccc`:return n.day(i,{width:`short`,context:`standalone`});default:return n.day(i,{width:`wide`,context:`standalone`})}},i:function(e,t,n){let r=e.getDay(),i=r===0?7:r;switch(t){case`i`:return String(i);case`ii`:return B(i,t.length);case`io`:return n.ordinalNumber(i,{unit:`day`});case`iii`:return n.day(r,{width:`abbreviated`,context:`formatting`});case`iiiii`:return n.day(r,{width:`narrow`,context:`formatting`});case`iiiiii`:return n.day(r,{width:`short`,context:`formatting`});default:return n.day(r,{width:`wide`,context:`formatting`})}},a:function(e,t,n){let r=e.getHours()/12>=1?`pm`:`am`;switch(t){case`a`:case`aa`:return n.dayPeriod(r,{width:`abbreviated`,context:`formatting`});case`aaa`:return n.dayPeriod(r,{width:`abbreviated`,context:`formatting`}).toLowerCase();case`aaaaa`:return n.dayPeriod(r,{width:`narrow`,context:`formatting`});default:return n.dayPeriod(r,{width:`wide`,context:`formatting`})}},b:function(e,t,n){let r=e.getHours(),i;switch(i=r===12?U.noon:r===0?U.midnight:r/12>=1?`pm`:`am`,t){case`b`:case`bb`:return n.dayPeriod(i,{width:`abbreviated`,context:`formatting`});case`bbb`:return n.dayPeriod(i,{width:`abbreviated`,context:`formatting`}).toLowerCase();case`bbbbb`:return n.dayPeriod(i,{width:`narrow`,context:`formatting`});default:return n.dayPeriod(i,{width:`wide`,context:`formatting`})}},B:function(e,t,n){let r=e.getHours(),i;switch(i=r>=17?U.evening:r>=12?U.afternoon:r>=4?U.morning:U.night,t){case`B`:case`BB`:case`BBB`:return n.dayPeriod(i,{width:`abbreviated`,context:`formatting`});case`BBBBB`:return n.dayPeriod(i,{width:`narrow`,context:`formatting`});default:return n.dayPeriod(i,{width:`wide`,context:`formatting`})}},h:function(e,t,n){if(t===`ho`){let t=e.getHours()%12;return t===0&&(t=12),n.ordinalNumber(t,{unit:`hour`})}return V.h(e,t)},H:function(e,t,n){return t===`Ho`?n.ordinalNumber(e.getHours(),{unit:`hour`}):V.H(e,t)},K:function(e,t,n){let r=e.getHours()%12;return t===`Ko`?n.ordinalNumber(r,{unit:`hour`}):B(r,t.length)},k:function(e,t,n){let r=e.getHours();return r===0&&(r=24),t===`ko`?n.ordinalNumber(r,{unit:`hour`}):B(r,t.length)},m:function(e,t,n){return t===`mo`?n.ordinalNumber(e.getMinutes(),{unit:`minute`}):V.m(e,t)},s:function(e,t,n){return t===`so`?n.ordinalNumber(e.getSeconds(),{unit:`second`}):V.s(e,t)},S:function(e,t){return V.S(e,t)},X:function(e,t,n){let r=e.getTimezoneOffset();if(r===0)return`Z`;switch(t){case`X`:return yr(r);case`XXXX`:case`XX`:return H(r);default:return H(r,`:`)}},x:function(e,t,n){let r=e.getTimezoneOffset();switch(t){case`x`:return yr(r);case`xxxx`:case`xx`:return H(r);default:return H(r,`:`)}},O:function(e,t,n){let r=e.getTimezoneOffset();switch(t){case`O`:case`OO`:case`OOO`:return`GMT`+vr(r,`:`);default:return`GMT`+H(r,`:`)}},z:function(e,t,n){let r=e.getTimezoneOffset();switch(t){case`z`:case`zz`:case`zzz`:return`GMT`+vr(r,`:`);default:return`GMT`+H(r,`:`)}},t:function(e,t,n){return B(Math.trunc(e/1e3),t.length)},T:function(e,t,n){return B(+e,t.length)}}})),Sr,Cr,wr,Tr,Er=e((()=>{Sr=(e,t)=>{switch(e){case`P`:return t.date({width:`short`});case`PP`:return t.date({width:`medium`});case`PPP`:return t.date({width:`long`});default:return t.date({width:`full`})}},Cr=(e,t)=>{switch(e){case`p`:return t.time({width:`short`});case`pp`:return t.time({width:`medium`});case`ppp`:return t.time({width:`long`});default:return t.time({width:`full`})}},wr=(e,t)=>{let n=e.match(/(P+)(p+)?/)||[],r=n[1],i=n[2];if(!i)return Sr(e,t);let a;switch(r){case`P`:a=t.dateTime({width:`short`});break;case`PP`:a=t.dateTime({width:`medium`});break;case`PPP`:a=t.dateTime({width:`long`});break;default:a=t.dateTime({width:`full`});break}return a.replace(`{{date}}`,Sr(r,t)).replace(`{{time}}`,Cr(i,t))},Tr={p:Cr,P:wr}}));function Dr(e){return jr.test(e)}function Or(e){return Mr.test(e)}function kr(e,t,n){let r=Ar(e,t,n);if(console.warn(r),Nr.includes(e))throw RangeError(r)}function Ar(e,t,n){let r=e[0]===`Y`?`years`:`days of the month`;return`Use \`${e.toLowerCase()}\` instead of \`${e}\` (in \`${t}\`) for formatting ${r} to the input \`${n}\`; see: https://github.com/date-fns/date-fns/blob/master/docs/unicodeTokens.md`}var jr,Mr,Nr,Pr=e((()=>{jr=/^D+$/,Mr=/^Y+$/,Nr=[`D`,`DD`,`YY`,`YYYY`]}));function Fr(e){return e instanceof Date||typeof e==`object`&&Object.prototype.toString.call(e)===`[object Date]`}var Ir=e((()=>{}));function Lr(e){return!(!Fr(e)&&typeof e!=`number`||isNaN(+P(e)))}var Rr=e((()=>{Ir(),F()}));function zr(e,t,n){let r=k(),i=n?.locale??r.locale??An,a=n?.firstWeekContainsDate??n?.locale?.options?.firstWeekContainsDate??r.firstWeekContainsDate??r.locale?.options?.firstWeekContainsDate??1,o=n?.weekStartsOn??n?.locale?.options?.weekStartsOn??r.weekStartsOn??r.locale?.options?.weekStartsOn??0,s=P(e,n?.in);if(!Lr(s))throw RangeError(`Invalid time value`);let c=t.match(Hr).map(e=>{let t=e[0];if(t===`p`||t===`P`){let n=Tr[t];return n(e,i.formatLong)}return e}).join(``).match(Vr).map(e=>{if(e===`''`)return{isToken:!1,value:`'`};let t=e[0];if(t===`'`)return{isToken:!1,value:Br(e)};if(br[t])return{isToken:!0,value:e};if(t.match(Gr))throw RangeError("Format string contains an unescaped latin alphabet character `"+t+"`");return{isToken:!1,value:e}});i.localize.preprocessor&&(c=i.localize.preprocessor(s,c));let l={firstWeekContainsDate:a,weekStartsOn:o,locale:i};return c.map(r=>{if(!r.isToken)return r.value;let a=r.value;(!n?.useAdditionalWeekYearTokens&&Or(a)||!n?.useAdditionalDayOfYearTokens&&Dr(a))&&kr(a,t,String(e));let o=br[a[0]];return o(s,a,i.localize,l)}).join(``)}function Br(e){let t=e.match(Ur);return t?t[1].replace(Wr,`'`):e}var Vr,Hr,Ur,Wr,Gr,Kr=e((()=>{Mn(),A(),xr(),Er(),Pr(),Rr(),F(),Vr=/[yYQqMLwIdDecihHKkms]o|(\w)\1*|''|'(''|[^'])+('|$)|./g,Hr=/P+p+|P+|p+|''|'(''|[^'])+('|$)|./g,Ur=/^'([^]*?)'?$/,Wr=/''/g,Gr=/[a-zA-Z]/}));function qr(){return Object.assign({},k())}var Jr=e((()=>{A()}));function Yr(e,t){let n=Xr(t)?new t(0):M(t,0);return n.setFullYear(e.getFullYear(),e.getMonth(),e.getDate()),n.setHours(e.getHours(),e.getMinutes(),e.getSeconds(),e.getMilliseconds()),n}function Xr(e){return typeof e==`function`&&e.prototype?.constructor===e}var Zr=e((()=>{N()})),Qr,$r,ei,ti,ni=e((()=>{N(),Zr(),Qr=10,$r=class{subPriority=0;validate(e,t){return!0}},ei=class extends $r{constructor(e,t,n,r,i){super(),this.value=e,this.validateValue=t,this.setValue=n,this.priority=r,i&&(this.subPriority=i)}validate(e,t){return this.validateValue(e,this.value,t)}set(e,t,n){return this.setValue(e,t,this.value,n)}},ti=class extends $r{priority=Qr;subPriority=-1;constructor(e,t){super(),this.context=e||(e=>M(t,e))}set(e,t){return t.timestampIsSet?e:M(e,Yr(e,this.context))}}})),W,G=e((()=>{ni(),W=class{run(e,t,n,r){let i=this.parse(e,t,n,r);return i?{setter:new ei(i.value,this.validate,this.set,this.priority,this.subPriority),rest:i.rest}:null}validate(e,t,n){return!0}}})),ri,ii=e((()=>{G(),ri=class extends W{priority=140;parse(e,t,n){switch(t){case`G`:case`GG`:case`GGG`:return n.era(e,{width:`abbreviated`})||n.era(e,{width:`narrow`});case`GGGGG`:return n.era(e,{width:`narrow`});default:return n.era(e,{width:`wide`})||n.era(e,{width:`abbreviated`})||n.era(e,{width:`narrow`})}}set(e,t,n){return t.era=n,e.setFullYear(n,0,1),e.setHours(0,0,0,0),e}incompatibleTokens=[`R`,`u`,`t`,`T`]}})),K,q,J=e((()=>{K={month:/^(1[0-2]|0?\d)/,date:/^(3[0-1]|[0-2]?\d)/,dayOfYear:/^(36[0-6]|3[0-5]\d|[0-2]?\d?\d)/,week:/^(5[0-3]|[0-4]?\d)/,hour23h:/^(2[0-3]|[0-1]?\d)/,hour24h:/^(2[0-4]|[0-1]?\d)/,hour11h:/^(1[0-1]|0?\d)/,hour12h:/^(1[0-2]|0?\d)/,minute:/^[0-5]?\d/,second:/^[0-5]?\d/,singleDigit:/^\d/,twoDigits:/^\d{1,2}/,threeDigits:/^\d{1,3}/,fourDigits:/^\d{1,4}/,anyDigitsSigned:/^-?\d+/,singleDigitSigned:/^-?\d/,twoDigitsSigned:/^-?\d{1,2}/,threeDigitsSigned:/^-?\d{1,3}/,fourDigitsSigned:/^-?\d{1,4}/},q={basicOptionalMinutes:/^([+-])(\d{2})(\d{2})?|Z/,basic:/^([+-])(\d{2})(\d{2})|Z/,basicOptionalSeconds:/^([+-])(\d{2})(\d{2})((\d{2}))?|Z/,extended:/^([+-])(\d{2}):(\d{2})|Z/,extendedOptionalSeconds:/^([+-])(\d{2}):(\d{2})(:(\d{2}))?|Z/}}));function Y(e,t){return e&&{value:t(e.value),rest:e.rest}}function X(e,t){let n=t.match(e);return n?{value:parseInt(n[0],10),rest:t.slice(n[0].length)}:null}function Z(e,t){let n=t.match(e);if(!n)return null;if(n[0]===`Z`)return{value:0,rest:t.slice(1)};let r=n[1]===`+`?1:-1,i=n[2]?parseInt(n[2],10):0,a=n[3]?parseInt(n[3],10):0,o=n[5]?parseInt(n[5],10):0;return{value:r*(i*zn+a*Rn+o*Bn),rest:t.slice(n[0].length)}}function ai(e){return X(K.anyDigitsSigned,e)}function Q(e,t){switch(e){case 1:return X(K.singleDigit,t);case 2:return X(K.twoDigits,t);case 3:return X(K.threeDigits,t);case 4:return X(K.fourDigits,t);default:return X(RegExp(`^\\d{1,`+e+`}`),t)}}function oi(e,t){switch(e){case 1:return X(K.singleDigitSigned,t);case 2:return X(K.twoDigitsSigned,t);case 3:return X(K.threeDigitsSigned,t);case 4:return X(K.fourDigitsSigned,t);default:return X(RegExp(`^-?\\d{1,`+e+`}`),t)}}function si(e){switch(e){case`morning`:return 4;case`evening`:return 17;case`pm`:case`noon`:case`afternoon`:return 12;default:return 0}}function ci(e,t){let n=t>0,r=n?t:1-t,i;if(r<=50)i=e||100;else{let t=r+50,n=Math.trunc(t/100)*100,a=e>=t%100;i=e+n-(a?100:0)}return n?i:1-i}function li(e){return e%400==0||e%4==0&&e%100!=0}var $=e((()=>{j(),J()})),ui,di=e((()=>{G(),$(),ui=class extends W{priority=130;incompatibleTokens=[`Y`,`R`,`u`,`w`,`I`,`i`,`e`,`c`,`t`,`T`];parse(e,t,n){let r=e=>({year:e,isTwoDigitYear:t===`yy`});switch(t){case`y`:return Y(Q(4,e),r);case`yo`:return Y(n.ordinalNumber(e,{unit:`year`}),r);default:return Y(Q(t.length,e),r)}}validate(e,t){return t.isTwoDigitYear||t.year>0}set(e,t,n){let r=e.getFullYear();if(n.isTwoDigitYear){let t=ci(n.year,r);return e.setFullYear(t,0,1),e.setHours(0,0,0,0),e}let i=!(`era`in t)||t.era===1?n.year:1-n.year;return e.setFullYear(i,0,1),e.setHours(0,0,0,0),e}}})),fi,pi=e((()=>{dr(),L(),G(),$(),fi=class extends W{priority=130;parse(e,t,n){let r=e=>({year:e,isTwoDigitYear:t===`YY`});switch(t){case`Y`:return Y(Q(4,e),r);case`Yo`:return Y(n.ordinalNumber(e,{unit:`year`}),r);default:return Y(Q(t.length,e),r)}}validate(e,t){return t.isTwoDigitYear||t.year>0}set(e,t,n,r){let i=ur(e,r);if(n.isTwoDigitYear){let t=ci(n.year,i);return e.setFullYear(t,0,r.firstWeekContainsDate),e.setHours(0,0,0,0),I(e,r)}let a=!(`era`in t)||t.era===1?n.year:1-n.year;return e.setFullYear(a,0,r.firstWeekContainsDate),e.setHours(0,0,0,0),I(e,r)}incompatibleTokens=[`y`,`R`,`u`,`Q`,`q`,`M`,`L`,`I`,`d`,`D`,`i`,`t`,`T`]}})),mi,hi=e((()=>{z(),N(),G(),$(),mi=class extends W{priority=130;parse(e,t){return oi(t===`R`?4:t.length,e)}set(e,t,n){let r=M(e,0);return r.setFullYear(n,0,4),r.setHours(0,0,0,0),R(r)}incompatibleTokens=[`G`,`y`,`Y`,`u`,`Q`,`q`,`M`,`L`,`w`,`d`,`D`,`e`,`c`,`t`,`T`]}})),gi,_i=e((()=>{G(),$(),gi=class extends W{priority=130;parse(e,t){return oi(t===`u`?4:t.length,e)}set(e,t,n){return e.setFullYear(n,0,1),e.setHours(0,0,0,0),e}incompatibleTokens=[`G`,`y`,`Y`,`R`,`w`,`I`,`i`,`e`,`c`,`t`,`T`]}})),vi,yi=e((()=>{G(),$(),vi=class extends W{priority=120;parse(e,t,n){switch(t){case`Q`:case`QQ`:return Q(t.length,e);case`Qo`:return n.ordinalNumber(e,{unit:`quarter`});case`QQQ`:return n.quarter(e,{width:`abbreviated`,context:`formatting`})||n.quarter(e,{width:`narrow`,context:`formatting`});case`QQQQQ`:return n.quarter(e,{width:`narrow`,context:`formatting`});default:return n.quarter(e,{width:`wide`,context:`formatting`})||n.quarter(e,{width:`abbreviated`,context:`formatting`})||n.quarter(e,{width:`narrow`,context:`formatting`})}}validate(e,t){return t>=1&&t<=4}set(e,t,n){return e.setMonth((n-1)*3,1),e.setHours(0,0,0,0),e}incompatibleTokens=[`Y`,`R`,`q`,`M`,`L`,`w`,`I`,`d`,`D`,`i`,`e`,`c`,`t`,`T`]}})),bi,xi=e((()=>{G(),$(),bi=class extends W{priority=120;parse(e,t,n){switch(t){case`q`:case`qq`:return Q(t.length,e);case`qo`:return n.ordinalNumber(e,{unit:`quarter`});case`qqq`:return n.quarter(e,{width:`abbreviated`,context:`standalone`})||n.quarter(e,{width:`narrow`,context:`standalone`});case`qqqqq`:return n.quarter(e,{width:`narrow`,context:`standalone`});default:return n.quarter(e,{width:`wide`,context:`standalone`})||n.quarter(e,{width:`abbreviated`,context:`standalone`})||n.quarter(e,{width:`narrow`,context:`standalone`})}}validate(e,t){return t>=1&&t<=4}set(e,t,n){return e.setMonth((n-1)*3,1),e.setHours(0,0,0,0),e}incompatibleTokens=[`Y`,`R`,`Q`,`M`,`L`,`w`,`I`,`d`,`D`,`i`,`e`,`c`,`t`,`T`]}})),Si,Ci=e((()=>{J(),G(),$(),Si=class extends W{incompatibleTokens=[`Y`,`R`,`q`,`Q`,`L`,`w`,`I`,`D`,`i`,`e`,`c`,`t`,`T`];priority=110;parse(e,t,n){let r=e=>e-1;switch(t){case`M`:return Y(X(K.month,e),r);case`MM`:return Y(Q(2,e),r);case`Mo`:return Y(n.ordinalNumber(e,{unit:`month`}),r);case`MMM`:return n.month(e,{width:`abbreviated`,context:`formatting`})||n.month(e,{width:`narrow`,context:`formatting`});case`MMMMM`:return n.month(e,{width:`narrow`,context:`formatting`});default:return n.month(e,{width:`wide`,context:`formatting`})||n.month(e,{width:`abbreviated`,context:`formatting`})||n.month(e,{width:`narrow`,context:`formatting`})}}validate(e,t){return t>=0&&t<=11}set(e,t,n){return e.setMonth(n,1),e.setHours(0,0,0,0),e}}})),wi,Ti=e((()=>{J(),G(),$(),wi=class extends W{priority=110;parse(e,t,n){let r=e=>e-1;switch(t){case`L`:return Y(X(K.month,e),r);case`LL`:return Y(Q(2,e),r);case`Lo`:return Y(n.ordinalNumber(e,{unit:`month`}),r);case`LLL`:return n.month(e,{width:`abbreviated`,context:`standalone`})||n.month(e,{width:`narrow`,context:`standalone`});case`LLLLL`:return n.month(e,{width:`narrow`,context:`standalone`});default:return n.month(e,{width:`wide`,context:`standalone`})||n.month(e,{width:`abbreviated`,context:`standalone`})||n.month(e,{width:`narrow`,context:`standalone`})}}validate(e,t){return t>=0&&t<=11}set(e,t,n){return e.setMonth(n,1),e.setHours(0,0,0,0),e}incompatibleTokens=[`Y`,`R`,`q`,`Q`,`M`,`w`,`I`,`D`,`i`,`e`,`c`,`t`,`T`]}}));function Ei(e,t,n){let r=P(e,n?.in),i=mr(r,n)-t;return r.setDate(r.getDate()-i*7),P(r,n?.in)}var Di=e((()=>{hr(),F()})),Oi,ki=e((()=>{Di(),L(),J(),G(),$(),Oi=class extends W{priority=100;parse(e,t,n){switch(t){case`w`:return X(K.week,e);case`wo`:return n.ordinalNumber(e,{unit:`week`});default:return Q(t.length,e)}}validate(e,t){return t>=1&&t<=53}set(e,t,n,r){return I(Ei(e,n,r),r)}incompatibleTokens=[`y`,`R`,`u`,`q`,`Q`,`M`,`L`,`I`,`d`,`D`,`i`,`t`,`T`]}}));function Ai(e,t,n){let r=P(e,n?.in),i=cr(r,n)-t;return r.setDate(r.getDate()-i*7),r}var ji=e((()=>{lr(),F()})),Mi,Ni=e((()=>{ji(),z(),J(),G(),$(),Mi=class extends W{priority=100;parse(e,t,n){switch(t){case`I`:return X(K.week,e);case`Io`:return n.ordinalNumber(e,{unit:`week`});default:return Q(t.length,e)}}validate(e,t){return t>=1&&t<=53}set(e,t,n){return R(Ai(e,n))}incompatibleTokens=[`y`,`Y`,`u`,`q`,`Q`,`M`,`L`,`w`,`d`,`D`,`e`,`c`,`t`,`T`]}})),Pi,Fi,Ii,Li=e((()=>{J(),G(),$(),Pi=[31,28,31,30,31,30,31,31,30,31,30,31],Fi=[31,29,31,30,31,30,31,31,30,31,30,31],Ii=class extends W{priority=90;subPriority=1;parse(e,t,n){switch(t){case`d`:return X(K.date,e);case`do`:return n.ordinalNumber(e,{unit:`date`});default:return Q(t.length,e)}}validate(e,t){let n=li(e.getFullYear()),r=e.getMonth();return n?t>=1&&t<=Fi[r]:t>=1&&t<=Pi[r]}set(e,t,n){return e.setDate(n),e.setHours(0,0,0,0),e}incompatibleTokens=[`Y`,`R`,`q`,`Q`,`w`,`I`,`D`,`i`,`e`,`c`,`t`,`T`]}})),Ri,zi=e((()=>{J(),G(),$(),Ri=class extends W{priority=90;subpriority=1;parse(e,t,n){switch(t){case`D`:case`DD`:return X(K.dayOfYear,e);case`Do`:return n.ordinalNumber(e,{unit:`date`});default:return Q(t.length,e)}}validate(e,t){return li(e.getFullYear())?t>=1&&t<=366:t>=1&&t<=365}set(e,t,n){return e.setMonth(0,n),e.setHours(0,0,0,0),e}incompatibleTokens=[`Y`,`R`,`q`,`Q`,`M`,`L`,`w`,`I`,`d`,`E`,`i`,`e`,`c`,`t`,`T`]}}));function Bi(e,t,n){let r=P(e,n?.in);return isNaN(t)?M(n?.in||e,NaN):(t&&r.setDate(r.getDate()+t),r)}var Vi=e((()=>{N(),F()}));function Hi(e,t,n){let r=k(),i=n?.weekStartsOn??n?.locale?.options?.weekStartsOn??r.weekStartsOn??r.locale?.options?.weekStartsOn??0,a=P(e,n?.in),o=a.getDay(),s=(t%7+7)%7,c=7-i;return Bi(a,t<0||t>6?t-(o+c)%7:(s+c)%7-(o+c)%7,n)}var Ui=e((()=>{A(),Vi(),F()})),Wi,Gi=e((()=>{Ui(),G(),Wi=class extends W{priority=90;parse(e,t,n){switch(t){case`E`:case`EE`:case`EEE`:return n.day(e,{width:`abbreviated`,context:`formatting`})||n.day(e,{width:`short`,context:`formatting`})||n.day(e,{width:`narrow`,context:`formatting`});case`EEEEE`:return n.day(e,{width:`narrow`,context:`formatting`});case`EEEEEE`:return n.day(e,{width:`short`,context:`formatting`})||n.day(e,{width:`narrow`,context:`formatting`});default:return n.day(e,{width:`wide`,context:`formatting`})||n.day(e,{width:`abbreviated`,context:`formatting`})||n.day(e,{width:`short`,context:`formatting`})||n.day(e,{width:`narrow`,context:`formatting`})}}validate(e,t){return t>=0&&t<=6}set(e,t,n,r){return e=Hi(e,n,r),e.setHours(0,0,0,0),e}incompatibleTokens=[`D`,`i`,`e`,`c`,`t`,`T`]}})),Ki,qi=e((()=>{Ui(),G(),$(),Ki=class extends W{priority=90;parse(e,t,n,r){let i=e=>{let t=Math.floor((e-1)/7)*7;return(e+r.weekStartsOn+6)%7+t};switch(t){case`e`:case`ee`:return Y(Q(t.length,e),i);case`eo`:return Y(n.ordinalNumber(e,{unit:`day`}),i);case`eee`:return n.day(e,{width:`abbreviated`,context:`formatting`})||n.day(e,{width:`short`,context:`formatting`})||n.day(e,{width:`narrow`,context:`formatting`});case`eeeee`:return n.day(e,{width:`narrow`,context:`formatting`});case`eeeeee`:return n.day(e,{width:`short`,context:`formatting`})||n.day(e,{width:`narrow`,context:`formatting`});default:return n.day(e,{width:`wide`,context:`formatting`})||n.day(e,{width:`abbreviated`,context:`formatting`})||n.day(e,{width:`short`,context:`formatting`})||n.day(e,{width:`narrow`,context:`formatting`})}}validate(e,t){return t>=0&&t<=6}set(e,t,n,r){return e=Hi(e,n,r),e.setHours(0,0,0,0),e}incompatibleTokens=[`y`,`R`,`u`,`q`,`Q`,`M`,`L`,`I`,`d`,`D`,`E`,`i`,`c`,`t`,`T`]}})),Ji,Yi=e((()=>{Ui(),G(),$(),Ji=class extends W{priority=90;parse(e,t,n,r){let i=e=>{let t=Math.floor((e-1)/7)*7;return(e+r.weekStartsOn+6)%7+t};switch(t){case`c`:case`cc`:return Y(Q(t.length,e),i);case`co`:return Y(n.ordinalNumber(e,{unit:`day`}),i);case`ccc`:return n.day(e,{width:`abbreviated`,context:`standalone`})||n.day(e,{width:`short`,context:`standalone`})||n.day(e,{width:`narrow`,context:`standalone`});case`ccccc`:return n.day(e,{width:`narrow`,context:`standalone`});case`cccccc`:return n.day(e,{width:`short`,context:`standalone`})||n.day(e,{width:`narrow`,context:`standalone`});default:return n.day(e,{width:`wide`,context:`standalone`})||n.day(e,{width:`abbreviated`,context:`standalone`})||n.day(e,{width:`short`,context:`standalone`})||n.day(e,{width:`narrow`,context:`standalone`})}}validate(e,t){return t>=0&&t<=6}set(e,t,n,r){return e=Hi(e,n,r),e.setHours(0,0,0,0),e}incompatibleTokens=[`y`,`R`,`u`,`q`,`Q`,`M`,`L`,`I`,`d`,`D`,`E`,`i`,`e`,`t`,`T`]}}));function Xi(e,t){let n=P(e,t?.in).getDay();return n===0?7:n}var Zi=e((()=>{F()}));function Qi(e,t,n){let r=P(e,n?.in);return Bi(r,t-Xi(r,n),n)}var $i=e((()=>{Vi(),Zi(),F()})),ea,ta=e((()=>{$i(),G(),$(),ea=class extends W{priority=90;parse(e,t,n){let r=e=>e===0?7:e;switch(t){case`i`:case`ii`:return Q(t.length,e);case`io`:return n.ordinalNumber(e,{unit:`day`});case`iii`:return Y(n.day(e,{width:`abbreviated`,context:`formatting`})||n.day(e,{width:`short`,context:`formatting`})||n.day(e,{width:`narrow`,context:`formatting`}),r);case`iiiii`:return Y(n.day(e,{width:`narrow`,context:`formatting`}),r);case`iiiiii`:return Y(n.day(e,{width:`short`,context:`formatting`})||n.day(e,{width:`narrow`,context:`formatting`}),r);default:return Y(n.day(e,{width:`wide`,context:`formatting`})||n.day(e,{width:`abbreviated`,context:`formatting`})||n.day(e,{width:`short`,context:`formatting`})||n.day(e,{width:`narrow`,context:`formatting`}),r)}}validate(e,t){return t>=1&&t<=7}set(e,t,n){return e=Qi(e,n),e.setHours(0,0,0,0),e}incompatibleTokens=[`y`,`Y`,`u`,`q`,`Q`,`M`,`L`,`w`,`d`,`D`,`E`,`e`,`c`,`t`,`T`]}})),na,ra=e((()=>{G(),$(),na=class extends W{priority=80;parse(e,t,n){switch(t){case`a`:case`aa`:case`aaa`:return n.dayPeriod(e,{width:`abbreviated`,context:`formatting`})||n.dayPeriod(e,{width:`narrow`,context:`formatting`});case`aaaaa`:return n.dayPeriod(e,{width:`narrow`,context:`formatting`});default:return n.dayPeriod(e,{width:`wide`,context:`formatting`})||n.dayPeriod(e,{width:`abbreviated`,context:`formatting`})||n.dayPeriod(e,{width:`narrow`,context:`formatting`})}}set(e,t,n){return e.setHours(si(n),0,0,0),e}incompatibleTokens=[`b`,`B`,`H`,`k`,`t`,`T`]}})),ia,aa=e((()=>{G(),$(),ia=class extends W{priority=80;parse(e,t,n){switch(t){case`b`:case`bb`:case`bbb`:return n.dayPeriod(e,{width:`abbreviated`,context:`formatting`})||n.dayPeriod(e,{width:`narrow`,context:`formatting`});case`bbbbb`:return n.dayPeriod(e,{width:`narrow`,context:`formatting`});default:return n.dayPeriod(e,{width:`wide`,context:`formatting`})||n.dayPeriod(e,{width:`abbreviated`,context:`formatting`})||n.dayPeriod(e,{width:`narrow`,context:`formatting`})}}set(e,t,n){return e.setHours(si(n),0,0,0),e}incompatibleTokens=[`a`,`B`,`H`,`k`,`t`,`T`]}})),oa,sa=e((()=>{G(),$(),oa=class extends W{priority=80;parse(e,t,n){switch(t){case`B`:case`BB`:case`BBB`:return n.dayPeriod(e,{width:`abbreviated`,context:`formatting`})||n.dayPeriod(e,{width:`narrow`,context:`formatting`});case`BBBBB`:return n.dayPeriod(e,{width:`narrow`,context:`formatting`});default:return n.dayPeriod(e,{width:`wide`,context:`formatting`})||n.dayPeriod(e,{width:`abbreviated`,context:`formatting`})||n.dayPeriod(e,{width:`narrow`,context:`formatting`})}}set(e,t,n){return e.setHours(si(n),0,0,0),e}incompatibleTokens=[`a`,`b`,`t`,`T`]}})),ca,la=e((()=>{J(),G(),$(),ca=class extends W{priority=70;parse(e,t,n){switch(t){case`h`:return X(K.hour12h,e);case`ho`:return n.ordinalNumber(e,{unit:`hour`});default:return Q(t.length,e)}}validate(e,t){return t>=1&&t<=12}set(e,t,n){let r=e.getHours()>=12;return r&&n<12?e.setHours(n+12,0,0,0):!r&&n===12?e.setHours(0,0,0,0):e.setHours(n,0,0,0),e}incompatibleTokens=[`H`,`K`,`k`,`t`,`T`]}})),ua,da=e((()=>{J(),G(),$(),ua=class extends W{priority=70;parse(e,t,n){switch(t){case`H`:return X(K.hour23h,e);case`Ho`:return n.ordinalNumber(e,{unit:`hour`});default:return Q(t.length,e)}}validate(e,t){return t>=0&&t<=23}set(e,t,n){return e.setHours(n,0,0,0),e}incompatibleTokens=[`a`,`b`,`h`,`K`,`k`,`t`,`T`]}})),fa,pa=e((()=>{J(),G(),$(),fa=class extends W{priority=70;parse(e,t,n){switch(t){case`K`:return X(K.hour11h,e);case`Ko`:return n.ordinalNumber(e,{unit:`hour`});default:return Q(t.length,e)}}validate(e,t){return t>=0&&t<=11}set(e,t,n){return e.getHours()>=12&&n<12?e.setHours(n+12,0,0,0):e.setHours(n,0,0,0),e}incompatibleTokens=[`h`,`H`,`k`,`t`,`T`]}})),ma,ha=e((()=>{J(),G(),$(),ma=class extends W{priority=70;parse(e,t,n){switch(t){case`k`:return X(K.hour24h,e);case`ko`:return n.ordinalNumber(e,{unit:`hour`});default:return Q(t.length,e)}}validate(e,t){return t>=1&&t<=24}set(e,t,n){let r=n<=24?n%24:n;return e.setHours(r,0,0,0),e}incompatibleTokens=[`a`,`b`,`h`,`H`,`K`,`t`,`T`]}})),ga,_a=e((()=>{J(),G(),$(),ga=class extends W{priority=60;parse(e,t,n){switch(t){case`m`:return X(K.minute,e);case`mo`:return n.ordinalNumber(e,{unit:`minute`});default:return Q(t.length,e)}}validate(e,t){return t>=0&&t<=59}set(e,t,n){return e.setMinutes(n,0,0),e}incompatibleTokens=[`t`,`T`]}})),va,ya=e((()=>{J(),G(),$(),va=class extends W{priority=50;parse(e,t,n){switch(t){case`s`:return X(K.second,e);case`so`:return n.ordinalNumber(e,{unit:`second`});default:return Q(t.length,e)}}validate(e,t){return t>=0&&t<=59}set(e,t,n){return e.setSeconds(n,0),e}incompatibleTokens=[`t`,`T`]}})),ba,xa=e((()=>{G(),$(),ba=class extends W{priority=30;parse(e,t){return Y(Q(t.length,e),e=>Math.trunc(e*10**(-t.length+3)))}set(e,t,n){return e.setMilliseconds(n),e}incompatibleTokens=[`t`,`T`]}})),Sa,Ca=e((()=>{N(),qn(),J(),G(),$(),Sa=class extends W{priority=10;parse(e,t){switch(t){case`X`:return Z(q.basicOptionalMinutes,e);case`XX`:return Z(q.basic,e);case`XXXX`:return Z(q.basicOptionalSeconds,e);case`XXXXX`:return Z(q.extendedOptionalSeconds,e);default:return Z(q.extended,e)}}set(e,t,n){return t.timestampIsSet?e:M(e,e.getTime()-Kn(e)-n)}incompatibleTokens=[`t`,`T`,`x`]}})),wa,Ta=e((()=>{N(),qn(),J(),G(),$(),wa=class extends W{priority=10;parse(e,t){switch(t){case`x`:return Z(q.basicOptionalMinutes,e);case`xx`:return Z(q.basic,e);case`xxxx`:return Z(q.basicOptionalSeconds,e);case`xxxxx`:return Z(q.extendedOptionalSeconds,e);default:return Z(q.extended,e)}}set(e,t,n){return t.timestampIsSet?e:M(e,e.getTime()-Kn(e)-n)}incompatibleTokens=[`t`,`T`,`X`]}})),Ea,Da=e((()=>{N(),G(),$(),Ea=class extends W{priority=40;parse(e){return ai(e)}set(e,t,n){return[M(e,n*1e3),{timestampIsSet:!0}]}incompatibleTokens=`*`}})),Oa,ka=e((()=>{N(),G(),$(),Oa=class extends W{priority=20;parse(e){return ai(e)}set(e,t,n){return[M(e,n),{timestampIsSet:!0}]}incompatibleTokens=`*`}})),Aa,ja=e((()=>{ii(),di(),pi(),hi(),_i(),yi(),xi(),Ci(),Ti(),ki(),Ni(),Li(),zi(),Gi(),qi(),Yi(),ta(),ra(),aa(),sa(),la(),da(),pa(),ha(),_a(),ya(),xa(),Ca(),Ta(),Da(),ka(),Aa={G:new ri,y:new ui,Y:new fi,R:new mi,u:new gi,Q:new vi,q:new bi,M:new Si,L:new wi,w:new Oi,I:new Mi,d:new Ii,D:new Ri,E:new Wi,e:new Ki,c:new Ji,i:new ea,a:new na,b:new ia,B:new oa,h:new ca,H:new ua,K:new fa,k:new ma,m:new ga,s:new va,S:new ba,X:new Sa,x:new wa,t:new Ea,T:new Oa}}));function Ma(e,t,n,r){let i=()=>M(r?.in||n,NaN),a=qr(),o=r?.locale??a.locale??An,s=r?.firstWeekContainsDate??r?.locale?.options?.firstWeekContainsDate??a.firstWeekContainsDate??a.locale?.options?.firstWeekContainsDate??1,c=r?.weekStartsOn??r?.locale?.options?.weekStartsOn??a.weekStartsOn??a.locale?.options?.weekStartsOn??0;if(!t)return e?i():P(n,r?.in);let l={firstWeekContainsDate:s,weekStartsOn:c,locale:o},u=[new ti(r?.in,n)],d=t.match(Fa).map(e=>{let t=e[0];if(t in Tr){let n=Tr[t];return n(e,o.formatLong)}return e}).join(``).match(Pa),ee=[];for(let n of d){!r?.useAdditionalWeekYearTokens&&Or(n)&&kr(n,t,e),!r?.useAdditionalDayOfYearTokens&&Dr(n)&&kr(n,t,e);let a=n[0],s=Aa[a];if(s){let{incompatibleTokens:t}=s;if(Array.isArray(t)){let e=ee.find(e=>t.includes(e.token)||e.token===a);if(e)throw RangeError(`The format string mustn't contain \`${e.fullToken}\` and \`${n}\` at the same time`)}else if(s.incompatibleTokens===`*`&&ee.length>0)throw RangeError(`The format string mustn't contain \`${n}\` and any other token at the same time`);ee.push({token:a,fullToken:n});let r=s.run(e,n,o.match,l);if(!r)return i();u.push(r.setter),e=r.rest}else{if(a.match(za))throw RangeError("Format string contains an unescaped latin alphabet character `"+a+"`");if(n===`''`?n=`'`:a===`'`&&(n=Na(n)),e.indexOf(n)===0)e=e.slice(n.length);else return i()}}if(e.length>0&&Ra.test(e))return i();let f=u.map(e=>e.priority).sort((e,t)=>t-e).filter((e,t,n)=>n.indexOf(e)===t).map(e=>u.filter(t=>t.priority===e).sort((e,t)=>t.subPriority-e.subPriority)).map(e=>e[0]),p=P(n,r?.in);if(isNaN(+p))return i();let te={};for(let e of f){if(!e.validate(p,l))return i();let t=e.set(p,te,l);Array.isArray(t)?(p=t[0],Object.assign(te,t[1])):p=t}return p}function Na(e){return e.match(Ia)[1].replace(La,`'`)}var Pa,Fa,Ia,La,Ra,za,Ba=e((()=>{Mn(),Er(),Pr(),N(),Jr(),F(),ni(),ja(),Pa=/[yYQqMLwIdDecihHKkms]o|(\w)\1*|''|'(''|[^'])+('|$)|./g,Fa=/P+p+|P+|p+|''|'(''|[^'])+('|$)|./g,Ia=/^'([^]*?)'?$/,La=/''/g,Ra=/\S/,za=/[a-zA-Z]/})),Va=e((()=>{Kr(),Ba(),Rr(),E(),window.Vaadin.Flow.datepickerConnector={},window.Vaadin.Flow.datepickerConnector.initLazy=e=>{if(e.$connector)return;e.$connector={};let t=function(e){try{new Date().toLocaleDateString(e)}catch{return console.warn(`The locale is not supported, using default format setting (ISO 8601).`),`yyyy-MM-dd`}let t=new Date(Date.UTC(1234,4,6)).toLocaleDateString(e,{timeZone:`UTC`});return t=t.replace(/([a-zA-Z]+)/g,`'$1'`).replace(`06`,`dd`).replace(`6`,`d`).replace(`05`,`MM`).replace(`5`,`M`).replace(`1234`,`yyyy`),t.includes(`d`)&&t.includes(`M`)&&t.includes(`y`)?t:(console.warn(`The locale is not supported, using default format setting (ISO 8601).`),`yyyy-MM-dd`)};function n(t){if(!t||t.length===0)throw Error(`Array of custom date formats is null or empty`);function n(e){if(e.includes(`yyyy`)&&!e.includes(`yyyyy`))return e.replace(`yyyy`,`yy`);if(e.includes(`YYYY`)&&!e.includes(`YYYYY`))return e.replace(`YYYY`,`YY`)}function i(e){return e.includes(`y`)||e.includes(`Y`)}function a(e){return!e.includes(`yyyy`)&&!e.includes(`YYYY`)}function o(e){return e.reduce((e,t)=>(i(t)&&!a(t)&&e.push(n(t)),e.push(t),e),[])}function s(t){if(e.$connector._lastParseStatus===`error`)return;if(e.$connector._lastParseStatus===`successful`){e.$connector._lastParsedDate.day===t.getDate()&&e.$connector._lastParsedDate.month===t.getMonth()&&e.$connector._lastParsedDate.year%100==t.getFullYear()%100&&t.setFullYear(e.$connector._lastParsedDate.year);return}let n=T(e.value);Lr(n)&&n.getDate()===t.getDate()&&n.getMonth()===t.getMonth()&&n.getFullYear()%100==t.getFullYear()%100&&t.setFullYear(n.getFullYear())}function c(e){let n=t[0];return zr(T(`${e.year}-${e.month+1}-${e.day}`),n)}function l(e,t,n){let r=Ma(e,t,i(t)?n:new Date);if(Lr(r))return i(t)&&a(t)&&s(r),{day:r.getDate(),month:r.getMonth(),year:r.getFullYear()}}function u(n){let i=r();for(let r of o(t)){let t=l(n,r,i);if(t)return e.$connector._lastParseStatus=`successful`,e.$connector._lastParsedDate=t,t}return e.$connector._lastParseStatus=`error`,!1}return{formatDate:c,parseDate:u}}function r(){let{referenceDate:t}=e.i18n;return t?new Date(t.year,t.month,t.day):new Date}e.$connector.updateI18n=(r,i)=>{let a=i&&i.dateFormats&&i.dateFormats.length>0;i&&i.referenceDate&&(i.referenceDate=tt(new Date(i.referenceDate)));let o=n(a?i.dateFormats:[t(r)]);e.i18n=Object.assign({},i,o)},e.addEventListener(`opened-changed`,()=>e.$connector._lastParseStatus=void 0)}}));export{C as a,et as c,Rt as i,at as l,Bt as n,ct as o,It as r,E as s,Va as t};