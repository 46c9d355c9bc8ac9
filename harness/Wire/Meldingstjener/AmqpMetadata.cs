namespace AcceptanceHarness.Wire.Meldingstjener;

/// <summary>Names of the application properties that repeat what the message says of itself; a sender may leave them out.</summary>
/// <remarks>Source: NHN's client library. None of them may say who the patient is.</remarks>
public static class AmqpMetadata
{
    /// <summary>MsgInfo/Type.</summary>
    public const string Type = "X-MessageInfo-Type";

    /// <summary>MsgInfo/MsgId.</summary>
    public const string MsgId = "X-MessageInfo-MsgId";

    /// <summary>MsgInfo/ConversationRef/RefToParent.</summary>
    public const string RefToParent = "X-MessageInfo-RefToParent";

    /// <summary>MsgInfo/ConversationRef/RefToConversation.</summary>
    public const string RefToConversation = "X-MessageInfo-RefToConversation";

    /// <summary>The namespace of the message inside the hodemelding.</summary>
    public const string SchemaNamespace = "X-MessageInfo-SchemaNamespace";

    /// <summary>Of a receipt: the MsgId that it answers.</summary>
    public const string OriginalMsgId = "X-MessageInfo-OriginalMsgId";

    /// <summary>Of a receipt: the type of the message that it answers.</summary>
    public const string OriginalMsgType = "X-MessageInfo-OriginalMsgType";

    /// <summary>HER-id of the sender's organisation.</summary>
    public const string SenderLvl1Id = "X-Sender-Lvl1Id";

    /// <summary>HER-id of the sender's service.</summary>
    public const string SenderLvl2Id = "X-Sender-Lvl2Id";

    /// <summary>HER-id of the receiver's organisation.</summary>
    public const string ReceiverLvl1Id = "X-Receiver-Lvl1Id";

    /// <summary>HER-id of the receiver's service.</summary>
    public const string ReceiverLvl2Id = "X-Receiver-Lvl2Id";

    /// <summary>How many attachments there are.</summary>
    public const string AttachmentCount = "X-AttachmentInfo-Count";

    /// <summary>How many bytes the attachments have together.</summary>
    public const string AttachmentSize = "X-AttachmentInfo-TotalSizeInBytes";

    /// <summary>Whether an attachment lies elsewhere: <c>True</c> or <c>False</c>.</summary>
    public const string AttachmentIsExternal = "X-AttachmentInfo-HasExternalReference";

    /// <summary>The sending system, as it is configured.</summary>
    public const string SystemIdentifier = "X-SystemIdentifier";

    /// <summary>The program that sends.</summary>
    public const string ExecutingAssembly = "X-ExecutingAssembly";

    /// <summary>The version of the program that sends.</summary>
    public const string ExecutingAssemblyVersion = "X-ExecutingAssemblyVersion";

    /// <summary>What the program is built for.</summary>
    public const string TargetFramework = "X-TargetFramework";
}
