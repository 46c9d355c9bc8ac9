using System.Text.Encodings.Web;
using System.Text.Unicode;
using AcceptanceHarness.Reports.Model;
using AcceptanceHarness.Reports.Parts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace AcceptanceHarness.Reports;

internal static class HtmlReport
{
    public static async Task<string> RenderAsync(
        ReportModel model,
        IReadOnlyList<Section> sections,
        CancellationToken cancellationToken)
    {
        await using var services = Services(model);
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var rendered = new List<RenderedSection>();

        foreach (var section in sections)
        {
            cancellationToken.ThrowIfCancellationRequested();
            rendered.Add(new RenderedSection(section, await SectionAsync(renderer, section)));
        }

        return await ComponentAsync(
            renderer,
            typeof(ReportDocument),
            new Dictionary<string, object?> { [nameof(ReportDocument.Rendered)] = rendered }) + "\n";
    }

    public static async Task<string> RenderSectionAsync(ReportModel model, Section section)
    {
        await using var services = Services(model);
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        return await SectionAsync(renderer, section);
    }

    private static async Task<string> SectionAsync(HtmlRenderer renderer, Section section)
    {
        try
        {
            return await ComponentAsync(renderer, section.Component, []);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return await ComponentAsync(
                renderer,
                typeof(FailedSection),
                new Dictionary<string, object?> { [nameof(FailedSection.Section)] = section, [nameof(FailedSection.Reason)] = fault.Message });
        }
    }

    private static Task<string> ComponentAsync(HtmlRenderer renderer, Type component, Dictionary<string, object?> parameters) =>
        renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync(component, ParameterView.FromDictionary(parameters))).ToHtmlString());

    private static ServiceProvider Services(ReportModel model) =>
        new ServiceCollection()
            .AddSingleton(model)
            .AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance)
            .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
            .BuildServiceProvider();
}
