namespace MechDesign.Browser.Tests;

/// <summary>What does not fit, as the browser laid it out.</summary>
static class Layout
{
    /// <summary>Why the page is wider than the screen or the sheet; empty when it is not.</summary>
    public static Task<string[]> BeyondTheEdgeAsync(IPage page) => page.EvaluateAsync<string[]>("""
        () => {
            const edge = document.documentElement.clientWidth;
            const wide = document.documentElement.scrollWidth;
            if (wide <= edge) return [];
            const beyond = [...document.querySelectorAll('body *')].filter(element => element.getBoundingClientRect().right > edge + 1 && !element.parentElement.closest('.wide'));
            return [`${wide} of ${edge} pixels`, ...beyond.map(element => `${element.tagName} ${element.className}: ${element.textContent.trim().slice(0, 60)}`)];
        }
        """);

    /// <summary>What is longer or wider than the frame that shows it.</summary>
    public static Task<string[]> CutAsync(IPage page) => page.EvaluateAsync<string[]>("""
        () => [...document.querySelectorAll('body *')]
            .filter(element => element.checkVisibility() && getComputedStyle(element).overflow !== 'visible' && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1))
            .map(element => `${element.tagName} ${element.className}: ${element.textContent.trim().slice(0, 60)}`)
        """);
}
