using AcceptanceHarness.Simulators.HelseId.Tilgang;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.HelseId;

namespace AcceptanceHarness.Simulators.Provetjeneste;

/// <summary>Reads which operation a call is for.</summary>
internal static class ProvetjenesteReader
{
    /// <summary>The path of the operation for systems.</summary>
    public const string SystemSti = "/system/opplysninger";

    /// <summary>The path of the operation for users.</summary>
    public const string BrukerSti = "/bruker/opplysninger";

    /// <summary>The operation for systems.</summary>
    public const string SystemOperasjon = "system-opplysninger";

    /// <summary>The operation for users.</summary>
    public const string BrukerOperasjon = "bruker-opplysninger";

    /// <summary>What is asked for, or why it cannot be answered; a value whatever was sent.</summary>
    public static Provetjenestekall Les(SimulatedCall call)
    {
        var (operation, krav) = call.Path switch
        {
            SystemSti => (SystemOperasjon, new Tilgangskrav(HelseIdScopes.Provetjeneste, HelseIdScopes.ProvetjenesteSystem)),
            BrukerSti => (BrukerOperasjon, new Tilgangskrav(HelseIdScopes.Provetjeneste, HelseIdScopes.ProvetjenesteBruker) { KreverBruker = true, KreverNiva4 = true }),
            _ => (null, null),
        };
        return (operation, call.Method) switch
        {
            (null, _) => new()
            {
                Status = 404,
                Avvik = $"Forventet adressen {SystemSti} eller {BrukerSti}, fikk «{JournalText.Of(call.Path)}». Bruk adressen som står i oppsettet.",
            },
            (_, "GET") => new() { Operasjon = operation, Krav = krav },
            _ => new() { Operasjon = operation, Status = 405, Avvik = $"Tjenesten tar bare imot GET, ikke {JournalText.Of(call.Method)}." },
        };
    }
}
