using System.Globalization;

namespace AcceptanceHarness.Tests.Cli.HelseId;

/// <summary>How the client of the tests behaves; the values here are the right ones.</summary>
internal sealed record Klientvaner
{
    public string KlientId { get; init; } = "klient-1";

    public bool SenderBevis { get; init; } = true;

    public bool NyErklaringEtterNonce { get; init; } = true;

    public bool IatSomTekst { get; init; }

    public TimeSpan ErklaringVarighet { get; init; } = TimeSpan.FromSeconds(30);

    public Func<int, string> ErklaringId { get; init; } = number => string.Create(CultureInfo.InvariantCulture, $"erklaring-{number:0000000000}");

    public Func<int, string> State { get; init; } = number => string.Create(CultureInfo.InvariantCulture, $"state-{number:00000000000000000000}");

    public string Skjema { get; init; } = "DPoP";

    public string Pkce { get; init; } = "S256";
}
