package pganatomy.engine.parser;

/// The keywords of PostgreSQL 18, each with the number of its token, and what each may be used for.
///
/// A word can be a keyword and yet name a column. PostgreSQL sorts its keywords into four classes,
/// and the numbers here are given out class by class, so that a word's class is told by comparing
/// numbers:
///
/// ```text
///   class              may name a           examples
///   unreserved         column, function,    abort, name, year
///                      type, label
///   column name        column, label        int, coalesce, values
///   type or function   function, type,      left, join, like
///                      label
///   reserved           label (after AS)     select, from, user
/// ```
///
/// A bare label is a label without AS; some words of every class must not be one, because a reader
/// of `a year` could not tell whether the label `year` or an interval is meant.
///
/// The words are found by switches, one for each length, and not in a hash map: a map would have to
/// be filled in each new process. This file is longer than others since it holds two tables.
///
/// PostgreSQL: src/include/parser/kwlist.h
final class Keyword {
  static final int ABORT = 200;
  static final int ABSENT = 201;
  static final int ABSOLUTE = 202;
  static final int ACCESS = 203;
  static final int ACTION = 204;
  static final int ADD = 205;
  static final int ADMIN = 206;
  static final int AFTER = 207;
  static final int AGGREGATE = 208;
  static final int ALSO = 209;
  static final int ALTER = 210;
  static final int ALWAYS = 211;
  static final int ASENSITIVE = 212;
  static final int ASSERTION = 213;
  static final int ASSIGNMENT = 214;
  static final int AT = 215;
  static final int ATOMIC = 216;
  static final int ATTACH = 217;
  static final int ATTRIBUTE = 218;
  static final int BACKWARD = 219;
  static final int BEFORE = 220;
  static final int BEGIN = 221;
  static final int BREADTH = 222;
  static final int BY = 223;
  static final int CACHE = 224;
  static final int CALL = 225;
  static final int CALLED = 226;
  static final int CASCADE = 227;
  static final int CASCADED = 228;
  static final int CATALOG = 229;
  static final int CHAIN = 230;
  static final int CHARACTERISTICS = 231;
  static final int CHECKPOINT = 232;
  static final int CLASS = 233;
  static final int CLOSE = 234;
  static final int CLUSTER = 235;
  static final int COLUMNS = 236;
  static final int COMMENT = 237;
  static final int COMMENTS = 238;
  static final int COMMIT = 239;
  static final int COMMITTED = 240;
  static final int COMPRESSION = 241;
  static final int CONDITIONAL = 242;
  static final int CONFIGURATION = 243;
  static final int CONFLICT = 244;
  static final int CONNECTION = 245;
  static final int CONSTRAINTS = 246;
  static final int CONTENT = 247;
  static final int CONTINUE = 248;
  static final int CONVERSION = 249;
  static final int COPY = 250;
  static final int COST = 251;
  static final int CSV = 252;
  static final int CUBE = 253;
  static final int CURRENT = 254;
  static final int CURSOR = 255;
  static final int CYCLE = 256;
  static final int DATA = 257;
  static final int DATABASE = 258;
  static final int DAY = 259;
  static final int DEALLOCATE = 260;
  static final int DECLARE = 261;
  static final int DEFAULTS = 262;
  static final int DEFERRED = 263;
  static final int DEFINER = 264;
  static final int DELETE = 265;
  static final int DELIMITER = 266;
  static final int DELIMITERS = 267;
  static final int DEPENDS = 268;
  static final int DEPTH = 269;
  static final int DETACH = 270;
  static final int DICTIONARY = 271;
  static final int DISABLE = 272;
  static final int DISCARD = 273;
  static final int DOCUMENT = 274;
  static final int DOMAIN = 275;
  static final int DOUBLE = 276;
  static final int DROP = 277;
  static final int EACH = 278;
  static final int EMPTY = 279;
  static final int ENABLE = 280;
  static final int ENCODING = 281;
  static final int ENCRYPTED = 282;
  static final int ENFORCED = 283;
  static final int ENUM = 284;
  static final int ERROR = 285;
  static final int ESCAPE = 286;
  static final int EVENT = 287;
  static final int EXCLUDE = 288;
  static final int EXCLUDING = 289;
  static final int EXCLUSIVE = 290;
  static final int EXECUTE = 291;
  static final int EXPLAIN = 292;
  static final int EXPRESSION = 293;
  static final int EXTENSION = 294;
  static final int EXTERNAL = 295;
  static final int FAMILY = 296;
  static final int FILTER = 297;
  static final int FINALIZE = 298;
  static final int FIRST = 299;
  static final int FOLLOWING = 300;
  static final int FORCE = 301;
  static final int FORMAT = 302;
  static final int FORWARD = 303;
  static final int FUNCTION = 304;
  static final int FUNCTIONS = 305;
  static final int GENERATED = 306;
  static final int GLOBAL = 307;
  static final int GRANTED = 308;
  static final int GROUPS = 309;
  static final int HANDLER = 310;
  static final int HEADER = 311;
  static final int HOLD = 312;
  static final int HOUR = 313;
  static final int IDENTITY = 314;
  static final int IF = 315;
  static final int IMMEDIATE = 316;
  static final int IMMUTABLE = 317;
  static final int IMPLICIT = 318;
  static final int IMPORT = 319;
  static final int INCLUDE = 320;
  static final int INCLUDING = 321;
  static final int INCREMENT = 322;
  static final int INDENT = 323;
  static final int INDEX = 324;
  static final int INDEXES = 325;
  static final int INHERIT = 326;
  static final int INHERITS = 327;
  static final int INLINE = 328;
  static final int INPUT = 329;
  static final int INSENSITIVE = 330;
  static final int INSERT = 331;
  static final int INSTEAD = 332;
  static final int INVOKER = 333;
  static final int ISOLATION = 334;
  static final int KEEP = 335;
  static final int KEY = 336;
  static final int KEYS = 337;
  static final int LABEL = 338;
  static final int LANGUAGE = 339;
  static final int LARGE = 340;
  static final int LAST = 341;
  static final int LEAKPROOF = 342;
  static final int LEVEL = 343;
  static final int LISTEN = 344;
  static final int LOAD = 345;
  static final int LOCAL = 346;
  static final int LOCATION = 347;
  static final int LOCK = 348;
  static final int LOCKED = 349;
  static final int LOGGED = 350;
  static final int MAPPING = 351;
  static final int MATCH = 352;
  static final int MATCHED = 353;
  static final int MATERIALIZED = 354;
  static final int MAXVALUE = 355;
  static final int MERGE = 356;
  static final int METHOD = 357;
  static final int MINUTE = 358;
  static final int MINVALUE = 359;
  static final int MODE = 360;
  static final int MONTH = 361;
  static final int MOVE = 362;
  static final int NAME = 363;
  static final int NAMES = 364;
  static final int NESTED = 365;
  static final int NEW = 366;
  static final int NEXT = 367;
  static final int NFC = 368;
  static final int NFD = 369;
  static final int NFKC = 370;
  static final int NFKD = 371;
  static final int NO = 372;
  static final int NORMALIZED = 373;
  static final int NOTHING = 374;
  static final int NOTIFY = 375;
  static final int NOWAIT = 376;
  static final int NULLS = 377;
  static final int OBJECT = 378;
  static final int OBJECTS = 379;
  static final int OF = 380;
  static final int OFF = 381;
  static final int OIDS = 382;
  static final int OLD = 383;
  static final int OMIT = 384;
  static final int OPERATOR = 385;
  static final int OPTION = 386;
  static final int OPTIONS = 387;
  static final int ORDINALITY = 388;
  static final int OTHERS = 389;
  static final int OVER = 390;
  static final int OVERRIDING = 391;
  static final int OWNED = 392;
  static final int OWNER = 393;
  static final int PARALLEL = 394;
  static final int PARAMETER = 395;
  static final int PARSER = 396;
  static final int PARTIAL = 397;
  static final int PARTITION = 398;
  static final int PASSING = 399;
  static final int PASSWORD = 400;
  static final int PATH = 401;
  static final int PERIOD = 402;
  static final int PLAN = 403;
  static final int PLANS = 404;
  static final int POLICY = 405;
  static final int PRECEDING = 406;
  static final int PREPARE = 407;
  static final int PREPARED = 408;
  static final int PRESERVE = 409;
  static final int PRIOR = 410;
  static final int PRIVILEGES = 411;
  static final int PROCEDURAL = 412;
  static final int PROCEDURE = 413;
  static final int PROCEDURES = 414;
  static final int PROGRAM = 415;
  static final int PUBLICATION = 416;
  static final int QUOTE = 417;
  static final int QUOTES = 418;
  static final int RANGE = 419;
  static final int READ = 420;
  static final int REASSIGN = 421;
  static final int RECURSIVE = 422;
  static final int REF = 423;
  static final int REFERENCING = 424;
  static final int REFRESH = 425;
  static final int REINDEX = 426;
  static final int RELATIVE = 427;
  static final int RELEASE = 428;
  static final int RENAME = 429;
  static final int REPEATABLE = 430;
  static final int REPLACE = 431;
  static final int REPLICA = 432;
  static final int RESET = 433;
  static final int RESTART = 434;
  static final int RESTRICT = 435;
  static final int RETURN = 436;
  static final int RETURNS = 437;
  static final int REVOKE = 438;
  static final int ROLE = 439;
  static final int ROLLBACK = 440;
  static final int ROLLUP = 441;
  static final int ROUTINE = 442;
  static final int ROUTINES = 443;
  static final int ROWS = 444;
  static final int RULE = 445;
  static final int SAVEPOINT = 446;
  static final int SCALAR = 447;
  static final int SCHEMA = 448;
  static final int SCHEMAS = 449;
  static final int SCROLL = 450;
  static final int SEARCH = 451;
  static final int SECOND = 452;
  static final int SECURITY = 453;
  static final int SEQUENCE = 454;
  static final int SEQUENCES = 455;
  static final int SERIALIZABLE = 456;
  static final int SERVER = 457;
  static final int SESSION = 458;
  static final int SET = 459;
  static final int SETS = 460;
  static final int SHARE = 461;
  static final int SHOW = 462;
  static final int SIMPLE = 463;
  static final int SKIP = 464;
  static final int SNAPSHOT = 465;
  static final int SOURCE = 466;
  static final int SQL = 467;
  static final int STABLE = 468;
  static final int STANDALONE = 469;
  static final int START = 470;
  static final int STATEMENT = 471;
  static final int STATISTICS = 472;
  static final int STDIN = 473;
  static final int STDOUT = 474;
  static final int STORAGE = 475;
  static final int STORED = 476;
  static final int STRICT = 477;
  static final int STRING = 478;
  static final int STRIP = 479;
  static final int SUBSCRIPTION = 480;
  static final int SUPPORT = 481;
  static final int SYSID = 482;
  static final int SYSTEM = 483;
  static final int TABLES = 484;
  static final int TABLESPACE = 485;
  static final int TARGET = 486;
  static final int TEMP = 487;
  static final int TEMPLATE = 488;
  static final int TEMPORARY = 489;
  static final int TEXT = 490;
  static final int TIES = 491;
  static final int TRANSACTION = 492;
  static final int TRANSFORM = 493;
  static final int TRIGGER = 494;
  static final int TRUNCATE = 495;
  static final int TRUSTED = 496;
  static final int TYPE = 497;
  static final int TYPES = 498;
  static final int UESCAPE = 499;
  static final int UNBOUNDED = 500;
  static final int UNCOMMITTED = 501;
  static final int UNCONDITIONAL = 502;
  static final int UNENCRYPTED = 503;
  static final int UNKNOWN = 504;
  static final int UNLISTEN = 505;
  static final int UNLOGGED = 506;
  static final int UNTIL = 507;
  static final int UPDATE = 508;
  static final int VACUUM = 509;
  static final int VALID = 510;
  static final int VALIDATE = 511;
  static final int VALIDATOR = 512;
  static final int VALUE = 513;
  static final int VARYING = 514;
  static final int VERSION = 515;
  static final int VIEW = 516;
  static final int VIEWS = 517;
  static final int VIRTUAL = 518;
  static final int VOLATILE = 519;
  static final int WHITESPACE = 520;
  static final int WITHIN = 521;
  static final int WITHOUT = 522;
  static final int WORK = 523;
  static final int WRAPPER = 524;
  static final int WRITE = 525;
  static final int XML = 526;
  static final int YEAR = 527;
  static final int YES = 528;
  static final int ZONE = 529;
  static final int BETWEEN = 530;
  static final int BIGINT = 531;
  static final int BIT = 532;
  static final int BOOLEAN = 533;
  static final int CHAR = 534;
  static final int CHARACTER = 535;
  static final int COALESCE = 536;
  static final int DEC = 537;
  static final int DECIMAL = 538;
  static final int EXISTS = 539;
  static final int EXTRACT = 540;
  static final int FLOAT = 541;
  static final int GREATEST = 542;
  static final int GROUPING = 543;
  static final int INOUT = 544;
  static final int INT = 545;
  static final int INTEGER = 546;
  static final int INTERVAL = 547;
  static final int JSON = 548;
  static final int JSON_ARRAY = 549;
  static final int JSON_ARRAYAGG = 550;
  static final int JSON_EXISTS = 551;
  static final int JSON_OBJECT = 552;
  static final int JSON_OBJECTAGG = 553;
  static final int JSON_QUERY = 554;
  static final int JSON_SCALAR = 555;
  static final int JSON_SERIALIZE = 556;
  static final int JSON_TABLE = 557;
  static final int JSON_VALUE = 558;
  static final int LEAST = 559;
  static final int MERGE_ACTION = 560;
  static final int NATIONAL = 561;
  static final int NCHAR = 562;
  static final int NONE = 563;
  static final int NORMALIZE = 564;
  static final int NULLIF = 565;
  static final int NUMERIC = 566;
  static final int OUT = 567;
  static final int OVERLAY = 568;
  static final int POSITION = 569;
  static final int PRECISION = 570;
  static final int REAL = 571;
  static final int ROW = 572;
  static final int SETOF = 573;
  static final int SMALLINT = 574;
  static final int SUBSTRING = 575;
  static final int TIME = 576;
  static final int TIMESTAMP = 577;
  static final int TREAT = 578;
  static final int TRIM = 579;
  static final int VALUES = 580;
  static final int VARCHAR = 581;
  static final int XMLATTRIBUTES = 582;
  static final int XMLCONCAT = 583;
  static final int XMLELEMENT = 584;
  static final int XMLEXISTS = 585;
  static final int XMLFOREST = 586;
  static final int XMLNAMESPACES = 587;
  static final int XMLPARSE = 588;
  static final int XMLPI = 589;
  static final int XMLROOT = 590;
  static final int XMLSERIALIZE = 591;
  static final int XMLTABLE = 592;
  static final int AUTHORIZATION = 593;
  static final int BINARY = 594;
  static final int COLLATION = 595;
  static final int CONCURRENTLY = 596;
  static final int CROSS = 597;
  static final int CURRENT_SCHEMA = 598;
  static final int FREEZE = 599;
  static final int FULL = 600;
  static final int ILIKE = 601;
  static final int INNER = 602;
  static final int IS = 603;
  static final int ISNULL = 604;
  static final int JOIN = 605;
  static final int LEFT = 606;
  static final int LIKE = 607;
  static final int NATURAL = 608;
  static final int NOTNULL = 609;
  static final int OUTER = 610;
  static final int OVERLAPS = 611;
  static final int RIGHT = 612;
  static final int SIMILAR = 613;
  static final int TABLESAMPLE = 614;
  static final int VERBOSE = 615;
  static final int ALL = 616;
  static final int ANALYSE = 617;
  static final int ANALYZE = 618;
  static final int AND = 619;
  static final int ANY = 620;
  static final int ARRAY = 621;
  static final int AS = 622;
  static final int ASC = 623;
  static final int ASYMMETRIC = 624;
  static final int BOTH = 625;
  static final int CASE = 626;
  static final int CAST = 627;
  static final int CHECK = 628;
  static final int COLLATE = 629;
  static final int COLUMN = 630;
  static final int CONSTRAINT = 631;
  static final int CREATE = 632;
  static final int CURRENT_CATALOG = 633;
  static final int CURRENT_DATE = 634;
  static final int CURRENT_ROLE = 635;
  static final int CURRENT_TIME = 636;
  static final int CURRENT_TIMESTAMP = 637;
  static final int CURRENT_USER = 638;
  static final int DEFAULT = 639;
  static final int DEFERRABLE = 640;
  static final int DESC = 641;
  static final int DISTINCT = 642;
  static final int DO = 643;
  static final int ELSE = 644;
  static final int END = 645;
  static final int EXCEPT = 646;
  static final int FALSE = 647;
  static final int FETCH = 648;
  static final int FOR = 649;
  static final int FOREIGN = 650;
  static final int FROM = 651;
  static final int GRANT = 652;
  static final int GROUP = 653;
  static final int HAVING = 654;
  static final int IN = 655;
  static final int INITIALLY = 656;
  static final int INTERSECT = 657;
  static final int INTO = 658;
  static final int LATERAL = 659;
  static final int LEADING = 660;
  static final int LIMIT = 661;
  static final int LOCALTIME = 662;
  static final int LOCALTIMESTAMP = 663;
  static final int NOT = 664;
  static final int NULL = 665;
  static final int OFFSET = 666;
  static final int ON = 667;
  static final int ONLY = 668;
  static final int OR = 669;
  static final int ORDER = 670;
  static final int PLACING = 671;
  static final int PRIMARY = 672;
  static final int REFERENCES = 673;
  static final int RETURNING = 674;
  static final int SELECT = 675;
  static final int SESSION_USER = 676;
  static final int SOME = 677;
  static final int SYMMETRIC = 678;
  static final int SYSTEM_USER = 679;
  static final int TABLE = 680;
  static final int THEN = 681;
  static final int TO = 682;
  static final int TRAILING = 683;
  static final int TRUE = 684;
  static final int UNION = 685;
  static final int UNIQUE = 686;
  static final int USER = 687;
  static final int USING = 688;
  static final int VARIADIC = 689;
  static final int WHEN = 690;
  static final int WHERE = 691;
  static final int WINDOW = 692;
  static final int WITH = 693;

  private static final int FIRST_UNRESERVED = 200;
  private static final int FIRST_COLUMN_NAME = 530;
  private static final int FIRST_TYPE_FUNCTION = 593;
  private static final int FIRST_RESERVED = 616;

  private Keyword() {}

  static boolean isKeyword(int token) {
    return token >= FIRST_UNRESERVED;
  }

  static boolean isUnreserved(int token) {
    return token >= FIRST_UNRESERVED && token < FIRST_COLUMN_NAME;
  }

  static boolean isColumnName(int token) {
    return token >= FIRST_COLUMN_NAME && token < FIRST_TYPE_FUNCTION;
  }

  static boolean isTypeFunctionName(int token) {
    return token >= FIRST_TYPE_FUNCTION && token < FIRST_RESERVED;
  }

  static boolean isReserved(int token) {
    return token >= FIRST_RESERVED;
  }

  /// Whether the keyword may be a label without AS.
  static boolean isBareLabel(int token) {
    return switch (token) {
      case DAY,
          FILTER,
          HOUR,
          MINUTE,
          MONTH,
          OVER,
          SECOND,
          VARYING,
          WITHIN,
          WITHOUT,
          YEAR,
          CHAR,
          CHARACTER,
          PRECISION,
          ISNULL,
          NOTNULL,
          OVERLAPS,
          ARRAY,
          AS,
          CREATE,
          EXCEPT,
          FETCH,
          FOR,
          FROM,
          GRANT,
          GROUP,
          HAVING,
          INTERSECT,
          INTO,
          LIMIT,
          OFFSET,
          ON,
          ORDER,
          RETURNING,
          TO,
          UNION,
          WHERE,
          WINDOW,
          WITH ->
          false;
      default -> token >= FIRST_UNRESERVED;
    };
  }

  /// The token of the keyword that `word` (in lower case) is, or 0 when it is none.
  static int find(String word) {
    return switch (word.length()) {
      case 2, 3 -> ofTwoOrThree(word);
      case 4 -> ofFour(word);
      case 5 -> ofFive(word);
      case 6 -> ofSix(word);
      case 7 -> ofSeven(word);
      case 8 -> ofEight(word);
      case 9 -> ofNine(word);
      case 10 -> ofTen(word);
      case 11, 12 -> ofElevenOrTwelve(word);
      case 13, 14, 15, 16, 17 -> ofMore(word);
      default -> 0;
    };
  }

  private static int ofTwoOrThree(String word) {
    return switch (word) {
      case "add" -> ADD;
      case "all" -> ALL;
      case "and" -> AND;
      case "any" -> ANY;
      case "as" -> AS;
      case "asc" -> ASC;
      case "at" -> AT;
      case "bit" -> BIT;
      case "by" -> BY;
      case "csv" -> CSV;
      case "day" -> DAY;
      case "dec" -> DEC;
      case "do" -> DO;
      case "end" -> END;
      case "for" -> FOR;
      case "if" -> IF;
      case "in" -> IN;
      case "int" -> INT;
      case "is" -> IS;
      case "key" -> KEY;
      case "new" -> NEW;
      case "nfc" -> NFC;
      case "nfd" -> NFD;
      case "no" -> NO;
      case "not" -> NOT;
      case "of" -> OF;
      case "off" -> OFF;
      case "old" -> OLD;
      case "on" -> ON;
      case "or" -> OR;
      case "out" -> OUT;
      case "ref" -> REF;
      case "row" -> ROW;
      case "set" -> SET;
      case "sql" -> SQL;
      case "to" -> TO;
      case "xml" -> XML;
      case "yes" -> YES;
      default -> 0;
    };
  }

  private static int ofFour(String word) {
    return switch (word) {
      case "also" -> ALSO;
      case "both" -> BOTH;
      case "call" -> CALL;
      case "case" -> CASE;
      case "cast" -> CAST;
      case "char" -> CHAR;
      case "copy" -> COPY;
      case "cost" -> COST;
      case "cube" -> CUBE;
      case "data" -> DATA;
      case "desc" -> DESC;
      case "drop" -> DROP;
      case "each" -> EACH;
      case "else" -> ELSE;
      case "enum" -> ENUM;
      case "from" -> FROM;
      case "full" -> FULL;
      case "hold" -> HOLD;
      case "hour" -> HOUR;
      case "into" -> INTO;
      case "join" -> JOIN;
      case "json" -> JSON;
      case "keep" -> KEEP;
      case "keys" -> KEYS;
      case "last" -> LAST;
      case "left" -> LEFT;
      case "like" -> LIKE;
      case "load" -> LOAD;
      case "lock" -> LOCK;
      case "mode" -> MODE;
      case "move" -> MOVE;
      case "name" -> NAME;
      case "next" -> NEXT;
      case "nfkc" -> NFKC;
      case "nfkd" -> NFKD;
      case "none" -> NONE;
      case "null" -> NULL;
      case "oids" -> OIDS;
      case "omit" -> OMIT;
      case "only" -> ONLY;
      case "over" -> OVER;
      case "path" -> PATH;
      case "plan" -> PLAN;
      case "read" -> READ;
      case "real" -> REAL;
      case "role" -> ROLE;
      case "rows" -> ROWS;
      case "rule" -> RULE;
      case "sets" -> SETS;
      case "show" -> SHOW;
      case "skip" -> SKIP;
      case "some" -> SOME;
      case "temp" -> TEMP;
      case "text" -> TEXT;
      case "then" -> THEN;
      case "ties" -> TIES;
      case "time" -> TIME;
      case "trim" -> TRIM;
      case "true" -> TRUE;
      case "type" -> TYPE;
      case "user" -> USER;
      case "view" -> VIEW;
      case "when" -> WHEN;
      case "with" -> WITH;
      case "work" -> WORK;
      case "year" -> YEAR;
      case "zone" -> ZONE;
      default -> 0;
    };
  }

  private static int ofFive(String word) {
    return switch (word) {
      case "abort" -> ABORT;
      case "admin" -> ADMIN;
      case "after" -> AFTER;
      case "alter" -> ALTER;
      case "array" -> ARRAY;
      case "begin" -> BEGIN;
      case "cache" -> CACHE;
      case "chain" -> CHAIN;
      case "check" -> CHECK;
      case "class" -> CLASS;
      case "close" -> CLOSE;
      case "cross" -> CROSS;
      case "cycle" -> CYCLE;
      case "depth" -> DEPTH;
      case "empty" -> EMPTY;
      case "error" -> ERROR;
      case "event" -> EVENT;
      case "false" -> FALSE;
      case "fetch" -> FETCH;
      case "first" -> FIRST;
      case "float" -> FLOAT;
      case "force" -> FORCE;
      case "grant" -> GRANT;
      case "group" -> GROUP;
      case "ilike" -> ILIKE;
      case "index" -> INDEX;
      case "inner" -> INNER;
      case "inout" -> INOUT;
      case "input" -> INPUT;
      case "label" -> LABEL;
      case "large" -> LARGE;
      case "least" -> LEAST;
      case "level" -> LEVEL;
      case "limit" -> LIMIT;
      case "local" -> LOCAL;
      case "match" -> MATCH;
      case "merge" -> MERGE;
      case "month" -> MONTH;
      case "names" -> NAMES;
      case "nchar" -> NCHAR;
      case "nulls" -> NULLS;
      case "order" -> ORDER;
      case "outer" -> OUTER;
      case "owned" -> OWNED;
      case "owner" -> OWNER;
      case "plans" -> PLANS;
      case "prior" -> PRIOR;
      case "quote" -> QUOTE;
      case "range" -> RANGE;
      case "reset" -> RESET;
      case "right" -> RIGHT;
      case "setof" -> SETOF;
      case "share" -> SHARE;
      case "start" -> START;
      case "stdin" -> STDIN;
      case "strip" -> STRIP;
      case "sysid" -> SYSID;
      case "table" -> TABLE;
      case "treat" -> TREAT;
      case "types" -> TYPES;
      case "union" -> UNION;
      case "until" -> UNTIL;
      case "using" -> USING;
      case "valid" -> VALID;
      case "value" -> VALUE;
      case "views" -> VIEWS;
      case "where" -> WHERE;
      case "write" -> WRITE;
      case "xmlpi" -> XMLPI;
      default -> 0;
    };
  }

  private static int ofSix(String word) {
    return switch (word) {
      case "absent" -> ABSENT;
      case "access" -> ACCESS;
      case "action" -> ACTION;
      case "always" -> ALWAYS;
      case "atomic" -> ATOMIC;
      case "attach" -> ATTACH;
      case "before" -> BEFORE;
      case "bigint" -> BIGINT;
      case "binary" -> BINARY;
      case "called" -> CALLED;
      case "column" -> COLUMN;
      case "commit" -> COMMIT;
      case "create" -> CREATE;
      case "cursor" -> CURSOR;
      case "delete" -> DELETE;
      case "detach" -> DETACH;
      case "domain" -> DOMAIN;
      case "double" -> DOUBLE;
      case "enable" -> ENABLE;
      case "escape" -> ESCAPE;
      case "except" -> EXCEPT;
      case "exists" -> EXISTS;
      case "family" -> FAMILY;
      case "filter" -> FILTER;
      case "format" -> FORMAT;
      case "freeze" -> FREEZE;
      case "global" -> GLOBAL;
      case "groups" -> GROUPS;
      case "having" -> HAVING;
      case "header" -> HEADER;
      case "import" -> IMPORT;
      case "indent" -> INDENT;
      case "inline" -> INLINE;
      case "insert" -> INSERT;
      case "isnull" -> ISNULL;
      case "listen" -> LISTEN;
      case "locked" -> LOCKED;
      case "logged" -> LOGGED;
      case "method" -> METHOD;
      case "minute" -> MINUTE;
      case "nested" -> NESTED;
      case "notify" -> NOTIFY;
      case "nowait" -> NOWAIT;
      case "nullif" -> NULLIF;
      case "object" -> OBJECT;
      case "offset" -> OFFSET;
      case "option" -> OPTION;
      case "others" -> OTHERS;
      case "parser" -> PARSER;
      case "period" -> PERIOD;
      case "policy" -> POLICY;
      case "quotes" -> QUOTES;
      case "rename" -> RENAME;
      case "return" -> RETURN;
      case "revoke" -> REVOKE;
      case "rollup" -> ROLLUP;
      case "scalar" -> SCALAR;
      case "schema" -> SCHEMA;
      case "scroll" -> SCROLL;
      case "search" -> SEARCH;
      case "second" -> SECOND;
      case "select" -> SELECT;
      case "server" -> SERVER;
      case "simple" -> SIMPLE;
      case "source" -> SOURCE;
      case "stable" -> STABLE;
      case "stdout" -> STDOUT;
      case "stored" -> STORED;
      case "strict" -> STRICT;
      case "string" -> STRING;
      case "system" -> SYSTEM;
      case "tables" -> TABLES;
      case "target" -> TARGET;
      case "unique" -> UNIQUE;
      case "update" -> UPDATE;
      case "vacuum" -> VACUUM;
      case "values" -> VALUES;
      case "window" -> WINDOW;
      case "within" -> WITHIN;
      default -> 0;
    };
  }

  private static int ofSeven(String word) {
    return switch (word) {
      case "analyse" -> ANALYSE;
      case "analyze" -> ANALYZE;
      case "between" -> BETWEEN;
      case "boolean" -> BOOLEAN;
      case "breadth" -> BREADTH;
      case "cascade" -> CASCADE;
      case "catalog" -> CATALOG;
      case "cluster" -> CLUSTER;
      case "collate" -> COLLATE;
      case "columns" -> COLUMNS;
      case "comment" -> COMMENT;
      case "content" -> CONTENT;
      case "current" -> CURRENT;
      case "decimal" -> DECIMAL;
      case "declare" -> DECLARE;
      case "default" -> DEFAULT;
      case "definer" -> DEFINER;
      case "depends" -> DEPENDS;
      case "disable" -> DISABLE;
      case "discard" -> DISCARD;
      case "exclude" -> EXCLUDE;
      case "execute" -> EXECUTE;
      case "explain" -> EXPLAIN;
      case "extract" -> EXTRACT;
      case "foreign" -> FOREIGN;
      case "forward" -> FORWARD;
      case "granted" -> GRANTED;
      case "handler" -> HANDLER;
      case "include" -> INCLUDE;
      case "indexes" -> INDEXES;
      case "inherit" -> INHERIT;
      case "instead" -> INSTEAD;
      case "integer" -> INTEGER;
      case "invoker" -> INVOKER;
      case "lateral" -> LATERAL;
      case "leading" -> LEADING;
      case "mapping" -> MAPPING;
      case "matched" -> MATCHED;
      case "natural" -> NATURAL;
      case "nothing" -> NOTHING;
      case "notnull" -> NOTNULL;
      case "numeric" -> NUMERIC;
      case "objects" -> OBJECTS;
      case "options" -> OPTIONS;
      case "overlay" -> OVERLAY;
      case "partial" -> PARTIAL;
      case "passing" -> PASSING;
      case "placing" -> PLACING;
      case "prepare" -> PREPARE;
      case "primary" -> PRIMARY;
      case "program" -> PROGRAM;
      case "refresh" -> REFRESH;
      case "reindex" -> REINDEX;
      case "release" -> RELEASE;
      case "replace" -> REPLACE;
      case "replica" -> REPLICA;
      case "restart" -> RESTART;
      case "returns" -> RETURNS;
      case "routine" -> ROUTINE;
      case "schemas" -> SCHEMAS;
      case "session" -> SESSION;
      case "similar" -> SIMILAR;
      case "storage" -> STORAGE;
      case "support" -> SUPPORT;
      case "trigger" -> TRIGGER;
      case "trusted" -> TRUSTED;
      case "uescape" -> UESCAPE;
      case "unknown" -> UNKNOWN;
      case "varchar" -> VARCHAR;
      case "varying" -> VARYING;
      case "verbose" -> VERBOSE;
      case "version" -> VERSION;
      case "virtual" -> VIRTUAL;
      case "without" -> WITHOUT;
      case "wrapper" -> WRAPPER;
      case "xmlroot" -> XMLROOT;
      default -> 0;
    };
  }

  private static int ofEight(String word) {
    return switch (word) {
      case "absolute" -> ABSOLUTE;
      case "backward" -> BACKWARD;
      case "cascaded" -> CASCADED;
      case "coalesce" -> COALESCE;
      case "comments" -> COMMENTS;
      case "conflict" -> CONFLICT;
      case "continue" -> CONTINUE;
      case "database" -> DATABASE;
      case "defaults" -> DEFAULTS;
      case "deferred" -> DEFERRED;
      case "distinct" -> DISTINCT;
      case "document" -> DOCUMENT;
      case "encoding" -> ENCODING;
      case "enforced" -> ENFORCED;
      case "external" -> EXTERNAL;
      case "finalize" -> FINALIZE;
      case "function" -> FUNCTION;
      case "greatest" -> GREATEST;
      case "grouping" -> GROUPING;
      case "identity" -> IDENTITY;
      case "implicit" -> IMPLICIT;
      case "inherits" -> INHERITS;
      case "interval" -> INTERVAL;
      case "language" -> LANGUAGE;
      case "location" -> LOCATION;
      case "maxvalue" -> MAXVALUE;
      case "minvalue" -> MINVALUE;
      case "national" -> NATIONAL;
      case "operator" -> OPERATOR;
      case "overlaps" -> OVERLAPS;
      case "parallel" -> PARALLEL;
      case "password" -> PASSWORD;
      case "position" -> POSITION;
      case "prepared" -> PREPARED;
      case "preserve" -> PRESERVE;
      case "reassign" -> REASSIGN;
      case "relative" -> RELATIVE;
      case "restrict" -> RESTRICT;
      case "rollback" -> ROLLBACK;
      case "routines" -> ROUTINES;
      case "security" -> SECURITY;
      case "sequence" -> SEQUENCE;
      case "smallint" -> SMALLINT;
      case "snapshot" -> SNAPSHOT;
      case "template" -> TEMPLATE;
      case "trailing" -> TRAILING;
      case "truncate" -> TRUNCATE;
      case "unlisten" -> UNLISTEN;
      case "unlogged" -> UNLOGGED;
      case "validate" -> VALIDATE;
      case "variadic" -> VARIADIC;
      case "volatile" -> VOLATILE;
      case "xmlparse" -> XMLPARSE;
      case "xmltable" -> XMLTABLE;
      default -> 0;
    };
  }

  private static int ofNine(String word) {
    return switch (word) {
      case "aggregate" -> AGGREGATE;
      case "assertion" -> ASSERTION;
      case "attribute" -> ATTRIBUTE;
      case "character" -> CHARACTER;
      case "collation" -> COLLATION;
      case "committed" -> COMMITTED;
      case "delimiter" -> DELIMITER;
      case "encrypted" -> ENCRYPTED;
      case "excluding" -> EXCLUDING;
      case "exclusive" -> EXCLUSIVE;
      case "extension" -> EXTENSION;
      case "following" -> FOLLOWING;
      case "functions" -> FUNCTIONS;
      case "generated" -> GENERATED;
      case "immediate" -> IMMEDIATE;
      case "immutable" -> IMMUTABLE;
      case "including" -> INCLUDING;
      case "increment" -> INCREMENT;
      case "initially" -> INITIALLY;
      case "intersect" -> INTERSECT;
      case "isolation" -> ISOLATION;
      case "leakproof" -> LEAKPROOF;
      case "localtime" -> LOCALTIME;
      case "normalize" -> NORMALIZE;
      case "parameter" -> PARAMETER;
      case "partition" -> PARTITION;
      case "preceding" -> PRECEDING;
      case "precision" -> PRECISION;
      case "procedure" -> PROCEDURE;
      case "recursive" -> RECURSIVE;
      case "returning" -> RETURNING;
      case "savepoint" -> SAVEPOINT;
      case "sequences" -> SEQUENCES;
      case "statement" -> STATEMENT;
      case "substring" -> SUBSTRING;
      case "symmetric" -> SYMMETRIC;
      case "temporary" -> TEMPORARY;
      case "timestamp" -> TIMESTAMP;
      case "transform" -> TRANSFORM;
      case "unbounded" -> UNBOUNDED;
      case "validator" -> VALIDATOR;
      case "xmlconcat" -> XMLCONCAT;
      case "xmlexists" -> XMLEXISTS;
      case "xmlforest" -> XMLFOREST;
      default -> 0;
    };
  }

  private static int ofTen(String word) {
    return switch (word) {
      case "asensitive" -> ASENSITIVE;
      case "assignment" -> ASSIGNMENT;
      case "asymmetric" -> ASYMMETRIC;
      case "checkpoint" -> CHECKPOINT;
      case "connection" -> CONNECTION;
      case "constraint" -> CONSTRAINT;
      case "conversion" -> CONVERSION;
      case "deallocate" -> DEALLOCATE;
      case "deferrable" -> DEFERRABLE;
      case "delimiters" -> DELIMITERS;
      case "dictionary" -> DICTIONARY;
      case "expression" -> EXPRESSION;
      case "json_array" -> JSON_ARRAY;
      case "json_query" -> JSON_QUERY;
      case "json_table" -> JSON_TABLE;
      case "json_value" -> JSON_VALUE;
      case "normalized" -> NORMALIZED;
      case "ordinality" -> ORDINALITY;
      case "overriding" -> OVERRIDING;
      case "privileges" -> PRIVILEGES;
      case "procedural" -> PROCEDURAL;
      case "procedures" -> PROCEDURES;
      case "references" -> REFERENCES;
      case "repeatable" -> REPEATABLE;
      case "standalone" -> STANDALONE;
      case "statistics" -> STATISTICS;
      case "tablespace" -> TABLESPACE;
      case "whitespace" -> WHITESPACE;
      case "xmlelement" -> XMLELEMENT;
      default -> 0;
    };
  }

  private static int ofElevenOrTwelve(String word) {
    return switch (word) {
      case "compression" -> COMPRESSION;
      case "concurrently" -> CONCURRENTLY;
      case "conditional" -> CONDITIONAL;
      case "constraints" -> CONSTRAINTS;
      case "current_date" -> CURRENT_DATE;
      case "current_role" -> CURRENT_ROLE;
      case "current_time" -> CURRENT_TIME;
      case "current_user" -> CURRENT_USER;
      case "insensitive" -> INSENSITIVE;
      case "json_exists" -> JSON_EXISTS;
      case "json_object" -> JSON_OBJECT;
      case "json_scalar" -> JSON_SCALAR;
      case "materialized" -> MATERIALIZED;
      case "merge_action" -> MERGE_ACTION;
      case "publication" -> PUBLICATION;
      case "referencing" -> REFERENCING;
      case "serializable" -> SERIALIZABLE;
      case "session_user" -> SESSION_USER;
      case "subscription" -> SUBSCRIPTION;
      case "system_user" -> SYSTEM_USER;
      case "tablesample" -> TABLESAMPLE;
      case "transaction" -> TRANSACTION;
      case "uncommitted" -> UNCOMMITTED;
      case "unencrypted" -> UNENCRYPTED;
      case "xmlserialize" -> XMLSERIALIZE;
      default -> 0;
    };
  }

  private static int ofMore(String word) {
    return switch (word) {
      case "authorization" -> AUTHORIZATION;
      case "characteristics" -> CHARACTERISTICS;
      case "configuration" -> CONFIGURATION;
      case "current_catalog" -> CURRENT_CATALOG;
      case "current_schema" -> CURRENT_SCHEMA;
      case "current_timestamp" -> CURRENT_TIMESTAMP;
      case "json_arrayagg" -> JSON_ARRAYAGG;
      case "json_objectagg" -> JSON_OBJECTAGG;
      case "json_serialize" -> JSON_SERIALIZE;
      case "localtimestamp" -> LOCALTIMESTAMP;
      case "unconditional" -> UNCONDITIONAL;
      case "xmlattributes" -> XMLATTRIBUTES;
      case "xmlnamespaces" -> XMLNAMESPACES;
      default -> 0;
    };
  }
}
