namespace AcceptanceHarness.Wire.Meldingstjener;

/// <summary>Names of the application properties of a message on the queue; every value is text.</summary>
/// <remarks>Source: NHN's client library and its documentation.</remarks>
public static class AmqpEgenskaper
{
    /// <summary>The content type of a message that is signed and then encrypted.</summary>
    public const string SignertOgKryptert = "application/pkcs7-mime; smime-type=signed-and-enveloped-data";

    /// <summary>The content type of a message in clear, which no receiver should take in.</summary>
    public const string RenTekst = "text/plain";

    /// <summary>The content type of a fault in the form of SOAP.</summary>
    public const string Soap = "application/soap+xml";

    /// <summary>HER-id of the sender's service.</summary>
    public const string FromHerId = "fromHerId";

    /// <summary>HER-id of the receiver's service.</summary>
    public const string ToHerId = "toHerId";

    /// <summary>When the sender's application made the message: <c>yyyy-MM-ddTHH:mm:ssZ</c>, UTC.</summary>
    public const string ApplicationTimeStamp = "applicationTimeStamp";

    /// <summary>The agreement that the message is sent under; absent when none was used.</summary>
    public const string CpaId = "cpaId";

    /// <summary>When the client put the message on the queue.</summary>
    public const string EnqueuedTimeUtc = "enqueuedTimeUtc";

    /// <summary>The user behind the message; optional.</summary>
    public const string UserId = "userId";

    /// <summary>Of an error message: the message-id of what it is about.</summary>
    public const string OriginalMessageId = "originalMessageId";

    /// <summary>Of an error message: when the receiver met the fault, <c>MM/dd/yyyy HH:mm:ss</c>.</summary>
    public const string ReceiverTimeStamp = "receiverTimeStamp";

    /// <summary>Of an error message: what kind of fault; see <see cref="Feiltilstand"/>.</summary>
    public const string ErrorCondition = "errorCondition";

    /// <summary>Of an error message: the fault in words.</summary>
    public const string ErrorDescription = "errorDescription";

    /// <summary>Of an error message: values that explain it, with <c>;</c> between, or <c>None</c>.</summary>
    public const string ErrorConditionData = "errorConditionData";

    /// <summary>Those that a receiver demands of every message.</summary>
    public static IReadOnlyList<string> Pakrevde { get; } = [ToHerId, FromHerId, ApplicationTimeStamp];
}
