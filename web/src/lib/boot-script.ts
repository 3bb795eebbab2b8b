import { LOCALE_KEY } from "./locale/locale.ts";
import { THEME_KEY } from "./theme.ts";

/**
 * Runs before the first paint, inline in every page (its hash is in the page's policy): the chosen theme
 * without a flash, and the page hidden for the moment in which another language than English arrives.
 */
export const BOOT_SCRIPT = `(function(d,s){try{
var t=s.getItem(${JSON.stringify(THEME_KEY)});if(t==="light"||t==="dark")d.dataset.theme=t;
var l=s.getItem(${JSON.stringify(LOCALE_KEY)})||(navigator.languages||[]).map(function(x){return x.slice(0,2).toLowerCase()}).filter(function(x){return x==="en"||x==="es"})[0]||"en";
if(l!=="en"){d.lang=l;d.setAttribute("data-language-pending","");setTimeout(function(){d.removeAttribute("data-language-pending")},3000)}
}catch(e){}})(document.documentElement,localStorage)`;
