using System.Text.Json.Nodes;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Cli.Screen;

/// <summary>A person at the console performs what no adapter offers, and tells what the screen shows.</summary>
internal sealed class ConsolePerson(IVendorSystem? adapter, TextReader input, TextWriter output) : IVendorSystem, IAsyncDisposable
{
    private const string Warning = "varsel:";
    private const string Stopped = "stoppet:";

    private readonly SemaphoreSlim _attention = new(1, 1);

    /// <summary>Puts the person behind an adapter, or alone.</summary>
    public static IVendorSystem Before(IVendorSystem? adapter) => new ConsolePerson(adapter, Console.In, Console.Out);

    public Task<SystemDeclaration> DescribeAsync(CancellationToken cancellationToken) => adapter?.DescribeAsync(cancellationToken)
        ?? Task.FromResult(UsedByPerson.Declaration);

    public async Task<ScenarioReply> BeginAsync(string scenario, ScenarioCast cast, CancellationToken cancellationToken)
    {
        await output.WriteLineAsync($"\nScenario: {cast.Tittel}").ConfigureAwait(false);
        foreach (var patient in cast.Pasienter)
        {
            await output.WriteLineAsync($"  {patient.Nokkel}: {patient.Fornavn} {patient.Etternavn} {patient.Nummer()}").ConfigureAwait(false);
        }

        return adapter is null ? new ScenarioReply() : await adapter.BeginAsync(scenario, cast, cancellationToken).ConfigureAwait(false);
    }

    public async Task<Attempt> PerformAsync(string scenario, string action, ActionRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return adapter is null
                ? throw new EntryNotOfferedException(action)
                : await adapter.PerformAsync(scenario, action, request, cancellationToken).ConfigureAwait(false);
        }
        catch (EntryNotOfferedException)
        {
            var answer = await AskAsync(
                action,
                $"Utfør «{action}» som {request.Bruker} for {request.Pasient}: {request.Argumenter.ToJsonString(AdapterJson.Options)}. {Answers(request.Svar)}",
                "Hva viste skjermen? (tom linje: ingenting, «varsel: tekst»: et varsel, en feilmelding eller et spørsmål, "
                + "«stoppet: tekst»: fagsystemet stoppet det og sa hvorfor, «ikke utført»: det lot seg ikke gjøre)",
                cancellationToken).ConfigureAwait(false);
            return answer == "ikke utført"
                ? throw new EntryNotOfferedException(action)
                : Typed(answer);
        }
    }

    public Task<Attempt> AnswerAsync(string scenario, DialogAnswer answer, CancellationToken cancellationToken) =>
        adapter?.AnswerAsync(scenario, answer, cancellationToken) ?? throw new EntryNotOfferedException("svar");

    public async Task<ViewReading> ViewAsync(string scenario, string view, CancellationToken cancellationToken)
    {
        try
        {
            return adapter is null
                ? throw new EntryNotOfferedException(view)
                : await adapter.ViewAsync(scenario, view, cancellationToken).ConfigureAwait(false);
        }
        catch (EntryNotOfferedException)
        {
            var json = await AskAsync(
                view, $"Se på «{view}» i fagsystemet.", "Skriv det skjermen viser som JSON etter visningens skjema (tom linje: vet ikke)", cancellationToken)
                .ConfigureAwait(false);
            return Fields(json) is { } fields ? new ViewReading(fields, json, Kilde.Person) : throw new EntryNotOfferedException(view);
        }
    }

    public Task<IReadOnlyList<string>> LogAsync(string scenario, CancellationToken cancellationToken) =>
        adapter?.LogAsync(scenario, cancellationToken) ?? throw new EntryNotOfferedException("log");

    public Task AdvanceClockAsync(TimeSpan by, CancellationToken cancellationToken) =>
        adapter?.AdvanceClockAsync(by, cancellationToken) ?? throw new EntryNotOfferedException("clock");

    public Task EndAsync(string scenario, CancellationToken cancellationToken) =>
        adapter?.EndAsync(scenario, cancellationToken) ?? Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        _attention.Dispose();
        if (adapter is IAsyncDisposable reached)
        {
            await reached.DisposeAsync().ConfigureAwait(false);
        }
    }

    private async Task<string> AskAsync(string entry, string what, string question, CancellationToken cancellationToken)
    {
        await _attention.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await output.WriteLineAsync(what).ConfigureAwait(false);
            await output.WriteLineAsync(question).ConfigureAwait(false);

            // The end of the input is nobody there, which is not the empty line of someone who saw nothing.
            var answer = await input.ReadLineAsync(cancellationToken).ConfigureAwait(false);
            return answer?.Trim() ?? throw new EntryNotOfferedException(entry);
        }
        finally
        {
            _attention.Release();
        }
    }

    private static string Answers(IReadOnlyList<DialogAnswer> answers) => answers.Count == 0
        ? "Svar «avbryt» på spørsmål som kommer."
        : "Svar på spørsmål som kommer: " + string.Join(", ", answers.Select(answer => $"{answer.Sporsmal}: {answer.Valg} ({answer.Begrunnelse})"));

    private static Attempt Typed(string answer)
    {
        if (answer.StartsWith(Stopped, StringComparison.OrdinalIgnoreCase))
        {
            return new Attempt { Outcome = AttemptOutcome.Refused, RefusedBy = "fagsystem", Shown = Shows("error", answer[Stopped.Length..]) };
        }

        return answer.StartsWith(Warning, StringComparison.OrdinalIgnoreCase)
            ? new Attempt { Outcome = AttemptOutcome.Performed, Shown = Shows("warning", answer[Warning.Length..]) }
            : new Attempt { Outcome = AttemptOutcome.Performed, Shown = Shows("information", answer) };
    }

    private static Shown[] Shows(string kind, string text) => text.Trim().Length == 0 ? [] : [new Shown(kind, text.Trim(), Kilde.Person)];

    private static JsonObject? Fields(string json)
    {
        try
        {
            return JsonNode.Parse(json) as JsonObject;
        }
        catch (System.Text.Json.JsonException)
        {
            return null;
        }
    }
}
