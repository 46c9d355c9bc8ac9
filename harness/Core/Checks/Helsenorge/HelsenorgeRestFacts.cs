namespace AcceptanceHarness.Core.Checks.Helsenorge;

/// <summary>Operations of helsenorge's REST services, and the facts of their calls and answers.</summary>
public static class HelsenorgeRestFacts
{
    /// <summary>The simulated system's name in the journal.</summary>
    public const string System = "helsenorge";

    /// <summary>An appointment is sent, new or again.</summary>
    public const string SendTime = "hn-time-send";

    /// <summary>Whether citizens are active on Helsenorge.</summary>
    public const string SjekkAktiv = "hn-aktiv-sjekk";

    /// <summary>A task is sent to a citizen.</summary>
    public const string SendOppgave = "hn-oppgave-send";

    /// <summary>Tasks are sent to citizens in a bundle.</summary>
    public const string SendOppgaver = "hn-oppgaver-send";

    /// <summary>Periods of absence are asked for.</summary>
    public const string HentFravar = "hn-fravaer-hent";

    /// <summary>A period of absence is stored.</summary>
    public const string LagreFravar = "hn-fravaer-lagre";

    /// <summary>A period of absence is taken away.</summary>
    public const string SlettFravar = "hn-fravaer-slett";

    /// <summary>Who has a power of attorney from a citizen.</summary>
    public const string Fullmaktshavere = "hn-fullmaktshavere";

    /// <summary>From whom a citizen has a power of attorney.</summary>
    public const string Fullmaktsgivere = "hn-fullmaktsgivere";

    /// <summary>The status of one of a citizen's privacy settings.</summary>
    public const string SjekkPersonvern = "hn-personvern-sjekk";

    /// <summary>Whether the sender of an appointment or task is declared sensitive: ja; not there otherwise.</summary>
    public const string SensitivAvsender = "hn.sensitiv-avsender";

    /// <summary>The error code that was answered, for example 2118.</summary>
    public const string SvarFeilkode = "hn.svar-feilkode";

    /// <summary>What became of an appointment: <see cref="Ny"/>, <see cref="Endret"/>, <see cref="Uendret"/> or <see cref="Eldre"/>.</summary>
    public const string SvarUtfall = "hn.svar-utfall";

    /// <summary>Whether it was answered that the citizens are active, in the order asked: ja or nei, separated by spaces.</summary>
    public const string SvarAktiv = "hn.svar-aktiv";

    /// <summary>Not seen before.</summary>
    public const string Ny = "ny";

    /// <summary>Seen before, with another content.</summary>
    public const string Endret = "endret";

    /// <summary>Seen before, with the same content.</summary>
    public const string Uendret = "uendret";

    /// <summary>Older than what there is; left alone.</summary>
    public const string Eldre = "eldre";

    /// <summary>yes.</summary>
    public const string Ja = "ja";

    /// <summary>no.</summary>
    public const string Nei = "nei";
}
