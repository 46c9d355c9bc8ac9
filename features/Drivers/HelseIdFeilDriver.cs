using AcceptanceHarness.Features.Runs;
using AcceptanceHarness.Simulators.Faults;
using AcceptanceHarness.Simulators.HelseId;
using AcceptanceHarness.Simulators.HelseId.Feil;
using AcceptanceHarness.Simulators.HelseId.Forvrengning;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Simulators.Provetjeneste;

namespace AcceptanceHarness.Features.Drivers;

/// <summary>Sets what HelseID, and the service behind it, does wrong in the scenario.</summary>
public sealed class HelseIdFeilDriver(Scene scene, AcceptanceEnvironment environment)
{
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongerThanAnyoneWaits = TimeSpan.FromMinutes(10);

    private static readonly Dictionary<string, string> IdToken = new()
    {
        ["feil signatur"] = "id-token-foreign-key",
        ["ingen signatur"] = "id-token-unsigned",
        ["HS256-signatur"] = "id-token-hs256",
        ["feil utsteder"] = "id-token-wrong-issuer",
        ["feil mottaker"] = "id-token-wrong-audience",
        ["en mottaker til"] = "id-token-extra-audience",
        ["mottakeren i en liste"] = "id-token-audience-in-list",
        ["utløpt tid"] = "id-token-expired",
        ["tid i framtiden"] = "id-token-from-the-future",
        ["feil nonce"] = "id-token-wrong-nonce",
        ["ingen nonce"] = "id-token-without-nonce",
    };

    private static readonly Dictionary<string, string> Innloggingssvar = new()
    {
        ["feil state"] = "callback-wrong-state",
        ["ingen state"] = "callback-without-state",
        ["feil utsteder"] = "callback-wrong-issuer",
        ["ingen utsteder"] = "callback-without-issuer",
    };

    public void GiKorteToken()
    {
        foreach (var klient in scene.HelseIdKlienter)
        {
            HelseIdSimulator.Registrer(scene.Tenant, klient with { TilgangstokenVarighet = HelseIdDriver.KortVarighet });
        }
    }

    public void GiIdToken(string slag) => Forvreng(Valgt(IdToken, slag));

    public void GiInnloggingssvar(string slag) => Forvreng(Valgt(Innloggingssvar, slag));

    public void GiTokentype(string type) => Forvreng(type switch
    {
        "Bearer" => "token-type-bearer",
        "dpop" => "token-type-lower-case",
        _ => throw Ukjent(type),
    });

    public void KrevAlltidNyNonce() => Forvreng("token-asks-for-new-nonce");

    public void UtelatVarighet() => Forvreng("token-without-expiry");

    public void UtelatScope() => Forvreng("token-without-scope");

    public void AvbrytInnloggingen() => Forvreng("callback-denied");

    public void LoggInnAnnenPerson() => Forvreng("login-other-person");

    public void UtelatHpr() => Forvreng("login-without-hpr");

    public void LoggInnPaNiva(int niva) => Forvreng(niva switch
    {
        2 => "login-level-two",
        3 => "login-level-three",
        _ => throw Ukjent($"nivå {niva}"),
    });

    public void FlytteEndepunkter() => Forvreng("metadata-moved-endpoints");

    public void BytteNokkel() => HelseIdSimulator.RullNokler(scene.Tenant);

    public void AvvisFornyelse() => Planlegg(new RejectsMessage(Token(), [new Rejection("invalid_grant", "")]));

    public void Avsla(string kode)
    {
        Planlegg(new RejectsMessage(Token(), [HelseIdAvslag.Av(kode)]));
    }

    public void SvarMed(string slag)
    {
        // A client that tries again waits first; the waiting is let pass.
        scene.TidSomGar = HelseIdDriver.Steg;
        Planlegg(slag switch
        {
            "utilgjengelig" => new AnswersUnavailable(HelseId(), RetryAfter),
            "brutt forbindelse" => new ResetsBeforeTakenIn(HelseId()),
            "for mange kall" => new AnswersTooManyRequests(HelseId(), RetryAfter),
            "metadata som ikke kan leses" => new TruncatesXml(HelseId(HelseIdOperasjoner.Discovery)),
            "tidsavbrudd" => new AnswersSlowly(HelseId(), LongerThanAnyoneWaits),
            "invalid_client" => new RejectsMessage(Token(), [new Rejection("invalid_client", "")]),
            _ => throw Ukjent(slag),
        });
    }

    public void LaTjenestenAvvise(int status) => Planlegg(new RefusesAccess(
        FaultTarget.ForService(ProvetjenesteSimulator.SystemName) with { Times = null }, status == 403));

    public void LaTjenestenTie()
    {
        scene.TidSomGar = HelseIdDriver.Steg;
        Planlegg(new AnswersSlowly(FaultTarget.ForService(ProvetjenesteSimulator.SystemName) with { Times = null }, LongerThanAnyoneWaits));
    }

    private static string Valgt(Dictionary<string, string> valg, string slag) => valg.TryGetValue(slag, out var id) ? id : throw Ukjent(slag);

    private static ArgumentException Ukjent(string slag) => new($"Ukjent feil «{slag}». Rett raden i feature-filen.", nameof(slag));

    private static FaultTarget Token() => HelseId(HelseIdOperasjoner.Token);

    private static FaultTarget HelseId(params string[] operasjoner) =>
        FaultTarget.ForService(HelseIdSimulator.SystemName, operasjoner) with { Times = null };

    private void Forvreng(string id) => Planlegg(new DistortsAnswer(HelseId(), HelseIdForvrengninger.Finn(id)));

    private void Planlegg(IFault fault)
    {
        scene.Faults.Add(fault.Description);
        environment.Host.Faults(scene.Tenant.Id).Plan(fault);
    }
}
