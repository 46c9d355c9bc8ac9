namespace AcceptanceHarness.Core.Checks.Kjernejournal.Data;

/// <summary>Names of the facts that the services for lab results, documents and medicines read from a call, and of their answers.</summary>
public static class OppslagFacts
{
    /// <summary>The header or parameter that the service wants the access basis in; not there where it wants none.</summary>
    public const string GrunnlagHode = "kj.grunnlag-hode";

    /// <summary>Older names of headers that the call used, separated by spaces.</summary>
    public const string EldreHoder = "kj.eldre-hoder";

    /// <summary>The role that the user acts by, as a header said it.</summary>
    public const string Rolle = "kj.rolle";

    /// <summary>The consents to what the patient has restricted, as <c>name=code</c>, separated by spaces; elevated access basis among them.</summary>
    public const string Samtykker = "kj.samtykker";

    // Of answers.

    /// <summary>What the answer told was held back: <see cref="Sperring"/>, <see cref="LasteResepter"/>, <see cref="Nors"/>, separated by spaces.</summary>
    public const string SvarTilbakeholdt = "kj.svar-tilbakeholdt";

    /// <summary>Why the patient's privacy settings gave nothing: a code of <c>pvk-outcome-cs</c>.</summary>
    public const string SvarPersonvern = "kj.svar-personvern";

    /// <summary>How many hits the answer held.</summary>
    public const string SvarAntall = "kj.svar-antall";

    /// <summary>How many hits there are in all.</summary>
    public const string SvarTotalt = "kj.svar-totalt";

    /// <summary>ja where there are more pages; not there otherwise.</summary>
    public const string SvarNeste = "kj.svar-neste";

    /// <summary>How many documents the answer told were withheld.</summary>
    public const string SvarTilbakeholdtAntall = "kj.svar-tilbakeholdt-antall";

    /// <summary>The patient has locked what was asked for; consent or emergency opens it.</summary>
    public const string Sperring = "sperring";

    /// <summary>Prescriptions are locked; consent or emergency opens them.</summary>
    public const string LasteResepter = "laste-resepter";

    /// <summary>Documents are withheld, and nothing opens them.</summary>
    public const string Nors = "nors";
}
