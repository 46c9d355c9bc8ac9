namespace AcceptanceHarness.Core.Checks.Kjernejournal.KritiskInformasjon;

/// <summary>Operations of the service for critical information, and the facts of its calls and answers that <see cref="KjernejournalFacts"/> has no name for.</summary>
public static class KritiskInformasjonFacts
{
    /// <summary>What every address of the service has after the tenant.</summary>
    public const string Sti = "/api/critical-information/v1";

    /// <summary>Whether the patient has critical information; nothing is logged.</summary>
    public const string Status = "ki-status";

    /// <summary>All of one resource type.</summary>
    public const string Sok = "ki-sok";

    /// <summary>One resource, its last version or one that is named.</summary>
    public const string Les = "ki-les";

    /// <summary>A new resource.</summary>
    public const string Opprett = "ki-opprett";

    /// <summary>A new version of a resource.</summary>
    public const string Endre = "ki-endre";

    /// <summary>A resource that was entered by mistake is taken away.</summary>
    public const string Slett = "ki-slett";

    /// <summary>An address or a method that the service does not have.</summary>
    public const string Ukjent = "ki-ukjent";

    /// <summary>The resource type: AllergyIntolerance, Condition or Flag.</summary>
    public const string Ressurstype = "ki.ressurstype";

    /// <summary>The resource's id in the address.</summary>
    public const string Id = "ki.id";

    /// <summary>The version that the client builds on: <c>meta.versionId</c> of an update, or the version in the address.</summary>
    public const string Versjon = "ki.versjon";

    /// <summary>The value of <c>criticalInfoType</c>.</summary>
    public const string Infotype = "ki.infotype";

    /// <summary>The user's role, decoded where it could be.</summary>
    public const string Rolle = "ki.rolle";

    /// <summary>Whether the patient has restricted critical information when the call comes: ja or nei.</summary>
    public const string Sperret = "ki.sperret";

    /// <summary>Names of headers that came by their older name, separated by spaces.</summary>
    public const string EldreHoder = "ki.eldre-hoder";

    // Of answers.

    /// <summary>The HTTP status that was answered.</summary>
    public const string SvarStatuskode = "ki.svar-statuskode";

    /// <summary>How many resources were answered.</summary>
    public const string SvarAntall = "ki.svar-antall";

    /// <summary>The resources that were answered, or were stored: <c>id:version</c> with spaces between; at most <see cref="FlesteVersjoner"/>.</summary>
    public const string SvarVersjoner = "ki.svar-versjoner";

    /// <summary>The most that <see cref="SvarVersjoner"/> holds.</summary>
    public const int FlesteVersjoner = 500;

    /// <summary>Whether it was answered that there is critical information: ja or nei.</summary>
    public const string SvarHar = "ki.svar-har";

    /// <summary>Whether it was answered that there is critical information that holds: ja or nei.</summary>
    public const string SvarHarAktiv = "ki.svar-har-aktiv";

    /// <summary>When the critical information was last changed, as answered.</summary>
    public const string SvarSistEndret = "ki.svar-sist-endret";

    /// <summary>Whether it was answered that the patient has restricted critical information: ja or nei.</summary>
    public const string SvarSperret = "ki.svar-sperret";

    /// <summary>Whether it was answered that the user is blocked by name: ja or nei; not there when the token was about no user.</summary>
    public const string SvarBlokkert = "ki.svar-blokkert";

    /// <summary>yes.</summary>
    public const string Ja = "ja";

    /// <summary>no.</summary>
    public const string Nei = "nei";

    /// <summary>Yes or no.</summary>
    public static string JaNei(bool value) => value ? Ja : Nei;
}
