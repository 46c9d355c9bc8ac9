using System.Text.Json;
using System.Text.RegularExpressions;
using AcceptanceHarness.Core.Checks.Kjernejournal;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Simulators.Kjernejournal.Felles;
using AcceptanceHarness.Wire.Identity;
using AcceptanceHarness.Wire.Jose;
using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.Simulators.Kjernejournal.Innlogging;

/// <summary>A call to Innlogging as it was read; a value whatever was sent.</summary>
internal sealed partial record Innloggingskall
{
    /// <summary>The first part of the service's paths.</summary>
    public const string Sti = "/innlogging";

    private const string Fnr = "urn:oid:" + NationalId.FodselsnummerOid;
    private const string Dnr = "urn:oid:" + NationalId.DNummerOid;

    private static readonly Dictionary<string, (string Operasjon, string Metode)> Operasjoner = new(StringComparer.Ordinal)
    {
        [Sti + "/api/session/create"] = (Kjernejournaloperasjoner.Opprett, "POST"),
        [Sti + "/api/session/refresh"] = (Kjernejournaloperasjoner.Forny, "POST"),
        [Sti + "/api/session/end"] = (Kjernejournaloperasjoner.Avslutt, "POST"),
        [Sti + "/api/session/ping"] = (Kjernejournaloperasjoner.OktPing, "GET"),
    };

    /// <summary>The operation; null when there is none at the address.</summary>
    public string? Operasjon { get; private init; }

    /// <summary>The headers.</summary>
    public required Kallhoder Hoder { get; init; }

    /// <summary>What is wrong with address, headers or body, the first of them; null when nothing is.</summary>
    public Kjfeil? Feil { get; private init; }

    /// <summary>The challenge of the code.</summary>
    public string? Utfordring { get; private init; }

    /// <summary>The patient.</summary>
    public string? Pasient { get; private init; }

    /// <summary>The system of the patient's number.</summary>
    public string? Pasientsystem { get; private init; }

    /// <summary>The practitioner's authorisation.</summary>
    public string? Autorisasjon { get; private init; }

    /// <summary>The access basis.</summary>
    public string? Grunnlag { get; private init; }

    /// <summary>The session.</summary>
    public string? Okt { get; private init; }

    /// <summary>Reads a call.</summary>
    public static Innloggingskall Les(SimulatedCall call)
    {
        var hoder = Kallhoder.Les(call, KjernejournalHoder.Kildesystem);
        if (!Operasjoner.TryGetValue(call.Path, out var known))
        {
            return new() { Hoder = hoder, Feil = Kjfeilkatalog.UkjentAdresse(call.Path) };
        }

        if (call.Method != known.Metode)
        {
            return new() { Hoder = hoder, Operasjon = known.Operasjon, Feil = Kjfeilkatalog.FeilMetode(known.Metode, call.Method) };
        }

        var read = known.Operasjon switch
        {
            Kjernejournaloperasjoner.Opprett => LesOpprett(call, hoder),
            Kjernejournaloperasjoner.OktPing => new() { Hoder = hoder },
            _ => LesOkt(call, hoder),
        };
        return read with { Operasjon = known.Operasjon, Feil = hoder.Feil ?? read.Feil };
    }

    /// <summary>The facts.</summary>
    public Dictionary<string, string> Fakta() => Hoder.Fakta()
        .Med(KjernejournalFacts.Pasient, Pasient)
        .Med(KjernejournalFacts.Pasientsystem, Pasientsystem)
        .Med(KjernejournalFacts.Grunnlag, Grunnlag)
        .Med(KjernejournalFacts.Autorisasjon, Autorisasjon)
        .Med(KjernejournalFacts.Okt, Okt);

    private static Innloggingskall LesOkt(SimulatedCall call, Kallhoder hoder)
    {
        var okt = Kroppslesing.Les(call.Body) is { } body ? JwsReading.Text(body, "sessionId") : null;
        return new()
        {
            Hoder = hoder,
            Okt = okt is { Length: > 0 and <= 200 } ? okt : null,
            Feil = okt is { Length: > 0 and <= 200 } ? null : Kjfeilkatalog.UgyldigKall("Forventet et JSON-objekt med «sessionId» som tekst, fikk noe annet."),
        };
    }

    private static Innloggingskall LesOpprett(SimulatedCall call, Kallhoder hoder)
    {
        var body = Kroppslesing.Les(call.Body);
        var claims = Kroppslesing.Del(body, "claims");
        var patient = Kroppslesing.Del(claims, "patient_identifier");
        var read = new Innloggingskall
        {
            Hoder = hoder,
            Utfordring = Tekst(body, "ehr_code_challenge"),
            Pasient = Tekst(patient, "id"),
            Pasientsystem = Tekst(patient, "system"),
            Autorisasjon = Tekst(Kroppslesing.Del(claims, "practitioner_authorization"), "code"),
            Grunnlag = Tekst(Kroppslesing.Del(claims, "access_basis"), "code"),
        };
        return read with { Feil = body is null ? Kjfeilkatalog.UgyldigKall("Forventet et JSON-objekt uten gjentatte felter, fikk noe annet.") : read.Innholdsfeil(patient) };
    }

    private Kjfeil? Innholdsfeil(JsonElement? patient)
    {
        string?[] faults =
        [
            Utfordring is { } challenge && Sha256().IsMatch(challenge) ? null : "Forventet «ehr_code_challenge» som 43 tegn base64url (SHA-256 av ehr_code_verifier).",
            Pasientsystem is Fnr or Dnr ? null : $"Forventet «claims.patient_identifier.system» {Fnr} eller {Dnr}.",
            Tekst(patient, "authority") is not null ? null : "Forventet «claims.patient_identifier.authority».",
            Autorisasjon is not null ? null : "Forventet «claims.practitioner_authorization.code».",
            Grunnlag is not null && Tilgangsgrunnlag.Alle.Contains(Grunnlag) ? null : $"Forventet «claims.access_basis.code» {string.Join(", ", Tilgangsgrunnlag.Alle)}, fikk «{JournalText.Of(Grunnlag ?? "")}».",
        ];
        return !NationalId.TryParse(Pasient, out _) ? Kjfeilkatalog.UgyldigFnr
            : string.Join(' ', faults.OfType<string>()) is { Length: > 0 } all ? Kjfeilkatalog.UgyldigKall(all)
            : null;
    }

    // Nothing that the service asks for is longer; what is goes into no fact.
    private static string? Tekst(JsonElement? of, string name) => of is { } here && JwsReading.Text(here, name) is { Length: > 0 and <= 200 } text ? text : null;

    [GeneratedRegex(@"\A[A-Za-z0-9_-]{43}\z")]
    private static partial Regex Sha256();
}
