using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Cli.Screen;

/// <summary>A system that no adapter reaches: a person uses it.</summary>
/// <param name="declaration">What it says of itself.</param>
internal sealed class UsedByPerson(SystemDeclaration declaration) : IVendorSystem
{
    /// <summary>What can be said of a system that has not said anything.</summary>
    public static SystemDeclaration Declaration { get; } = new()
    {
        Leverandor = "Oppgitt av person",
        Orgnr = "ukjent",
        Produkt = "Fagsystem betjent av person",
        Versjon = "ukjent",
        Bygg = "ukjent",
        Miljo = "test",
        Roller = ["rekvirent"],
        Profil = "soap-personlig-signatur",
    };

    public Task<SystemDeclaration> DescribeAsync(CancellationToken cancellationToken) => Task.FromResult(declaration);

    public Task<ScenarioReply> BeginAsync(string scenario, ScenarioCast cast, CancellationToken cancellationToken) => Task.FromResult(new ScenarioReply());

    public Task<Attempt> PerformAsync(string scenario, string action, ActionRequest request, CancellationToken cancellationToken) =>
        throw new EntryNotOfferedException(action);

    public Task<Attempt> AnswerAsync(string scenario, DialogAnswer answer, CancellationToken cancellationToken) =>
        throw new EntryNotOfferedException("svar");

    public Task<ViewReading> ViewAsync(string scenario, string view, CancellationToken cancellationToken) => throw new EntryNotOfferedException(view);

    public Task<IReadOnlyList<string>> LogAsync(string scenario, CancellationToken cancellationToken) => throw new EntryNotOfferedException("log");

    public Task AdvanceClockAsync(TimeSpan by, CancellationToken cancellationToken) => throw new EntryNotOfferedException("clock");

    public Task EndAsync(string scenario, CancellationToken cancellationToken) => Task.CompletedTask;
}
